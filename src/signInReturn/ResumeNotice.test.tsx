// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
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

/** The notice on a page, which takes it away after either answer. */
function show(): readonly string[] {
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
            onSubmit={answer('submit')}
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
