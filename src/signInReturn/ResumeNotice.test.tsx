// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { finding, type Problem, problemInBody } from '../domain/problem.ts'
import { type Live, live } from '../ui/live.ts'
import { ResumeNotice } from './ResumeNotice.tsx'

test('it says which item goes where, and that it is the user who says so', () => {
  show()
  const notice = screen.getByRole('status', { name: 'You were about to submit this item' })
  expect(notice.textContent).toContain('TICKET42 goes to tickets once you say so.')
})

test.each([
  ['Submit now', 'submit'],
  ['Not now', 'dismiss'],
])('“%s” is what was meant; the notice goes, and focus is on Submit', (name, meant) => {
  const done = show()
  expect(done).toEqual([])
  screen.getByRole('button', { name }).click()
  expect(done).toEqual([meant])
  expect(screen.queryByRole('status')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Submit item' }))
})

test('while something is to fix it leads there, and offers to submit once it is gone', () => {
  const state = live({ problems: [notGuid, noDate] })
  const done = show(state)
  const notice = screen.getByRole('status')
  expect(notice.textContent).toContain('2 things to fix first. Then TICKET42 can go to tickets.')
  expect(screen.queryByRole('button', { name: 'Submit now' })).toBeNull()
  screen.getByRole('button', { name: 'Go to the first' }).click()
  act(() => state.set({ problems: [noDate] }))
  expect(notice.textContent).toContain('1 thing to fix first.')
  const button = screen.getByRole('button', { name: 'Go to it' })
  button.click()
  expect(done).toEqual(['first', 'first'])
  act(() => state.set({ problems: [] }))
  // A press that was under way goes nowhere.
  expect(button.isConnected).toBe(false)
  expect(screen.getByRole('button', { name: 'Submit now' })).toBeDefined()
})

const notGuid = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
const noDate = problemInBody(finding('date-not-iso8601', 'Write a date.'), '/properties/createdAt')

/** The notice on a page, which takes it away after either answer. */
function show(state: Live<{ readonly problems: readonly Problem[] }> = live({ problems: [] })): readonly string[] {
  const done: string[] = []
  function Page() {
    const [isThere, setIsThere] = useState(true)
    const answer = (meant: string) => () => {
      done.push(meant)
      setIsThere(false)
    }
    return (
      <>
        {isThere && (
          <ResumeNotice
            connectionId="tickets"
            itemId="TICKET42"
            state={state}
            onSubmit={answer('submit')}
            onFirst={() => done.push('first')}
            onDismiss={answer('dismiss')}
          />
        )}
        <button type="button" id="submit-item">
          Submit item
        </button>
      </>
    )
  }
  render(<Page />)
  return done
}
