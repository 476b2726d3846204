// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { finding, type Place, type Problem, problemInBody, problemInUrl } from '../domain/problem.ts'
import { type Fixing, FixingContext, noFixing } from '../fixes/fixing.ts'
import { live } from '../ui/live.ts'
import { ProblemsPanel } from './ProblemsPanel.tsx'

const advice = problemInBody(finding('label-unfilled', 'Fill in the title.'), '/properties/title')
const warning = problemInBody(finding('acl-no-grant', 'Nobody can find it.'), '/acl')
const missingId = problemInUrl(finding('item-id-missing', 'Give the item an ID.'), 'item-id')
const oversize = problemInBody(finding('size-over-limit', 'Too large.'), '')

test('without problems it says that the item can be sent', () => {
  show([])
  expect(document.body.textContent).toContain('No problems. The item can be sent.')
})

test('problems are grouped by how bad they are, worst first, with their number', () => {
  show([advice, missingId, warning, oversize])
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
    'To fix (2)',
    'To check (1)',
    'To improve (1)',
  ])
  expect(within(screen.getByRole('region', { name: 'To fix' })).getAllByRole('listitem')).toHaveLength(2)
})

test('what is only missing is no error before the user tried to submit', () => {
  show([missingId, warning, oversize], false)
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
    'To fix (1)',
    'To fill in (1)',
    'To check (1)',
  ])
})

test('what is missing and stops nothing is called the same after a submit was tried', () => {
  const noTitle = problemInBody(finding('title-unfilled', 'Fill in the title.'), '/properties/title')
  show([noTitle, missingId])
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
    'To fix (1)',
    'To fill in (1)',
  ])
  expect(document.body.textContent).toContain('The item can be sent without')
})

test('with advice alone it says that nothing has to be fixed', () => {
  show([advice, advice])
  expect(document.body.textContent).toContain('Nothing to fix, the item can be sent. 2 things to improve, if you like.')
})

test('rules and pointers are shown to who asks for them, and from then on', () => {
  const shown = () => document.querySelector('[data-detail]')?.getAttribute('data-detail')
  show([advice])
  expect(shown()).toBe('plain')
  fireEvent.click(screen.getByRole('switch', { name: 'Technical details' }))
  expect(shown()).toBe('technical')
  cleanup()
  show([advice])
  expect(shown()).toBe('technical')
  fireEvent.click(screen.getByRole('switch', { name: 'Technical details' }))
})

test('a problem leads to its place', () => {
  const gone = show([advice, missingId])
  fireEvent.click(screen.getByRole('button', { name: `Item ID ${missingId.message}` }))
  expect(gone).toEqual([missingId.place])
})

test('of 10,000 problems the first 50 are listed; more come at a press, and focus goes on with them', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...missingId, message: `Problem ${index + 1}.` }))
  show(many)
  expect(screen.getByRole('heading').textContent.trim()).toBe('To fix (10,000)')
  expect(document.querySelectorAll('li')).toHaveLength(50)
  expect(document.body.textContent).toContain('9,950 more are not listed here.')
  fireEvent.click(screen.getByText('Show 200 more'))
  expect(document.querySelectorAll('li')).toHaveLength(250)
  expect(document.activeElement?.textContent).toBe('Problem 51. Item ID')
})

test('the filter leaves the problems that have its words in them', () => {
  show([advice, warning, missingId, oversize])
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter problems' }), { target: { value: 'error item' } })
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByRole('heading').textContent.trim()).toBe('To fix (1)')
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter problems' }), { target: { value: 'zebra' } })
  expect(document.body.textContent).toContain('No problem has “zebra” in it.')
})

test('a fix leads on to the problem that takes the place of the mended one', () => {
  render(<Mendable initial={[missingId, oversize, warning]} />)
  fireEvent.click(screen.getByRole('button', { name: 'Mend item-id-missing' }))
  expect(document.activeElement?.textContent).toBe('Too large. Payload')
  fireEvent.click(screen.getByRole('button', { name: 'Mend acl-no-grant' }))
  fireEvent.click(screen.getByRole('button', { name: 'Mend size-over-limit' }))
  expect(document.body.textContent).toContain('No problems. The item can be sent.')
  expect(document.activeElement?.textContent).toContain('No problems.')
})

test('all safe fixes are one press, with their number', () => {
  render(<Mendable initial={[missingId, oversize, warning]} />)
  fireEvent.click(screen.getByRole('button', { name: 'Apply 2 safe fixes' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull()
})

test('where some are only likely, all are named before they are done', () => {
  const fixing: Fixing = {
    ...noFixing,
    fixesOf: ({ rule }) => [
      { label: 'Remove it', isSafe: false, apply: (draft) => draft },
      { label: `Mend ${rule}`, isSafe: false, isLikely: rule !== 'acl-no-grant', apply: (draft) => draft },
    ],
  }
  render(
    <FixingContext value={fixing}>
      <ProblemsPanel problems={[missingId, warning, oversize]} showsMissing onGo={() => undefined} />
    </FixingContext>,
  )
  const all = screen.getByRole('button', {
    name: 'Apply 2 fixes',
    description: /^Item ID Mend item-id-missing ?· Payload Mend size-over-limit$/,
  })
  expect(all).toBeDefined()
})

test('what is named follows what is typed, though the problems stay the same', () => {
  const title = live('Old')
  const fixing: Fixing = {
    ...noFixing,
    subscribe: title.subscribe,
    subjectOf: title.get,
    fixesOf: () => [{ label: `Use ${title.get()}`, isSafe: false, isLikely: true, apply: (draft) => draft }],
  }
  const problems = [missingId, oversize]
  render(
    <FixingContext value={fixing}>
      <ProblemsPanel problems={problems} showsMissing onGo={() => undefined} />
    </FixingContext>,
  )
  act(() => title.set('New'))
  expect(screen.getByRole('button', { name: 'Apply 2 fixes', description: /Use New$/ })).toBeDefined()
  expect(screen.getAllByRole('button', { name: 'Use New' })).toHaveLength(2)
})

test('one fix alone is one button, at its problem', () => {
  render(<Mendable initial={[missingId, warning]} />)
  expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Mend item-id-missing' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

/** A panel whose problems go away when they are mended. Warnings have no safe fix. */
function Mendable({ initial }: { readonly initial: readonly Problem[] }) {
  const [problems, setProblems] = useState(initial)
  const fixing: Fixing = {
    ...noFixing,
    ask: () => undefined,
    fixesOf: ({ rule, severity }) => [{ label: `Mend ${rule}`, isSafe: severity === 'error', apply: (draft) => draft }],
    apply: (mended) => setProblems((before) => before.filter((each) => each !== mended)),
    applyAll: () => setProblems((before) => before.filter(({ severity }) => severity !== 'error')),
  }
  return (
    <FixingContext value={fixing}>
      <ProblemsPanel problems={problems} showsMissing onGo={() => undefined} />
    </FixingContext>
  )
}

function show(problems: readonly Problem[], showsMissing = true): readonly Place[] {
  const gone: Place[] = []
  render(<ProblemsPanel problems={problems} showsMissing={showsMissing} onGo={(place) => gone.push(place)} />)
  return gone
}
