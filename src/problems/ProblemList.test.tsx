// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Place, type Problem, problemInBody } from '../domain/problem.ts'
import { type Fixing, FixingContext, noFixing } from '../fixes/fixing.ts'
import { ProblemList } from './ProblemList.tsx'

const nameless = problemInBody(finding('property-name-missing', 'Name it.'), '/properties/')

test('the same problem twice at one place is listed twice', () => {
  show([nameless, nameless])
  expect(document.querySelectorAll('li')).toHaveLength(2)
})

test('each line leads to its own place', () => {
  const { gone } = show([nameless, entry(3)])
  fireEvent.click(screen.getByText('Entry 3.'))
  expect(gone).toEqual([{ in: 'body', pointer: '/acl/3' }])
})

test('fifty are listed whole, and offer no more', () => {
  show(Array.from({ length: 50 }, (_, index) => entry(index)))
  expect(document.querySelectorAll('li')).toHaveLength(50)
  expect(document.body.textContent).not.toContain('not listed here')
})

test('of more, the rest comes at presses, and focus goes on with its first line', () => {
  show(Array.from({ length: 1251 }, (_, index) => entry(index)))
  expect(document.querySelectorAll('li')).toHaveLength(50)
  expect(document.body.textContent).toContain('1,201 more are not listed here.')
  fireEvent.click(screen.getByText('Show 200 more'))
  expect(document.querySelectorAll('li')).toHaveLength(250)
  expect(document.activeElement?.textContent).toBe('Entry 50. Access entry 51')
  expect(document.body.textContent).toContain('1,001 more are not listed here.')
})

test('the last press says how many are left', () => {
  show(Array.from({ length: 53 }, (_, index) => entry(index)))
  fireEvent.click(screen.getByText('Show 3 more'))
  expect(document.querySelectorAll('li')).toHaveLength(53)
  expect(document.body.textContent).not.toContain('not listed here')
})

test('a line knows its number among all, so that focus goes on beside it', () => {
  const { asked } = show([nameless, entry(1)], 10)
  fireEvent.click(screen.getByText('Mend acl-no-grant'))
  expect(asked).toEqual([11])
})

function entry(index: number): Problem {
  return problemInBody(finding('acl-no-grant', `Entry ${index}.`), `/acl/${index}`)
}

function show(problems: readonly Problem[], linesBefore = 0) {
  const gone: Place[] = []
  const asked: number[] = []
  const focusNext = (position: number) => {
    asked.push(position)
    return null
  }
  render(
    <FixingContext value={fixing}>
      <ProblemList
        problems={problems}
        linesBefore={linesBefore}
        onGo={(place) => gone.push(place)}
        focusNext={focusNext}
      />
    </FixingContext>,
  )
  return { gone, asked }
}

/** One fix for each problem, and only for few of them: a thousand buttons would take a while. */
const fixing: Fixing = {
  ...noFixing,
  ask: () => undefined,
  fixesOf: ({ rule, message }) =>
    message === 'Entry 1.' ? [{ label: `Mend ${rule}`, isSafe: true, apply: (draft) => draft }] : [],
  apply: () => undefined,
  applyAll: () => undefined,
}
