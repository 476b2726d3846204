// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Place, type Problem, problemInBody, problemInUrl } from '../domain/problem.ts'
import { draftRules } from '../domain/rules/draftRules.ts'
import { type Fixing, FixingContext, noFixing } from '../fixes/fixing.ts'
import { live } from '../ui/live.ts'
import { ProblemLine } from './ProblemLine.tsx'

const advice = problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title')
const warning = problemInBody(finding('acl-no-grant', 'Nobody can find it.'), '/acl')

test.each([
  ['Item ID', problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')],
  ['Connection', problemInUrl(finding('connection-missing', 'Choose one.'), 'connection-id')],
  ['/properties/title', advice],
  ['Payload', problemInBody(finding('size-over-limit', 'Too large.'), '')],
])('a problem of “%s” leads there', (name, problem) => {
  const { gone } = show(problem)
  screen.getByRole('button', { name: `${name} ${problem.message}` }).click()
  expect(gone).toEqual([problem.place])
})

test.each([warning, advice])('$rule is named with its reason, and links the page that proves it', (problem) => {
  show(problem)
  expect(screen.getByText(problem.rule)).toBeDefined()
  expect(document.body.textContent).toContain(draftRules[problem.rule].reason)
  const link = screen.getByRole('link', { name: `Documentation of ${problem.rule}` })
  expect(link.textContent).toBe('Documentation')
  expect(link.getAttribute('href')).toBe(problem.link)
})

test('a fix mends this problem, and asks where focus goes on from its line', () => {
  const { mended, asked } = show(warning)
  screen.getByRole('button', { name: 'Mend acl-no-grant' }).click()
  expect(mended).toEqual([warning])
  expect(asked).toEqual([7])
})

test('the fixes follow what is typed, though the problem stays the same', () => {
  const typed = live('tomor')
  const fixing: Fixing = {
    ...noFixing,
    subscribe: typed.subscribe,
    subjectOf: typed.get,
    fixesOf: () =>
      typed.get() === 'tomorrow' ? [{ label: 'Use a date', isSafe: false, apply: (draft) => draft }] : [],
  }
  render(
    <FixingContext value={fixing}>
      <ProblemLine problem={warning} position={0} onGo={() => undefined} focusNext={() => null} />
    </FixingContext>,
  )
  expect(screen.queryByRole('button', { name: 'Use a date' })).toBeNull()
  act(() => typed.set('tomorrow'))
  expect(screen.getByRole('button', { name: 'Use a date' })).toBeDefined()
})

function show(problem: Problem) {
  const gone: Place[] = []
  const mended: Problem[] = []
  const asked: number[] = []
  const fixing: Fixing = {
    ...noFixing,
    ask: () => undefined,
    fixesOf: ({ rule }) => [{ label: `Mend ${rule}`, isSafe: true, apply: (draft) => draft }],
    apply: (each) => mended.push(each),
    applyAll: () => undefined,
  }
  const focusNext = (position: number) => {
    asked.push(position)
    return null
  }
  render(
    <FixingContext value={fixing}>
      <ProblemLine problem={problem} position={7} onGo={(place) => gone.push(place)} focusNext={focusNext} />
    </FixingContext>,
  )
  return { gone, mended, asked }
}
