// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from './MessageBar.tsx'

test.each(['alert', 'status'] as const)('a notice that is heard as %s is named by its title', (role) => {
  render(
    <MessageBar intent="error" role={role}>
      <MessageBarBody>
        <MessageBarTitle>Graph refuses the item</MessageBarTitle>
        It names no field.
      </MessageBarBody>
      <MessageBarActions>
        <button type="button">Submit again</button>
      </MessageBarActions>
    </MessageBar>,
  )
  const notice = screen.getByRole(role, { name: 'Graph refuses the item' })
  expect(notice.textContent).toContain('It names no field.')
  expect(within(notice).getByRole('button', { name: 'Submit again' })).toBeDefined()
})

test('two notices have names of their own', () => {
  for (const title of ['First', 'Second']) {
    render(
      <MessageBar intent="info" role="status">
        <MessageBarTitle>{title}</MessageBarTitle>
      </MessageBar>,
    )
  }
  expect(screen.getByRole('status', { name: 'First' })).not.toBe(screen.getByRole('status', { name: 'Second' }))
})

test('a notice in the middle of a text needs no title and has no name', () => {
  const { container } = render(
    <MessageBar intent="warning">
      <MessageBarBody>Changed on the server.</MessageBarBody>
    </MessageBar>,
  )
  expect(container.querySelector('[role], [aria-labelledby]')).toBeNull()
})

test.each(['info', 'warning', 'error', 'success'] as const)('the icon of %s is for the eyes alone', (intent) => {
  const { container } = render(<MessageBar intent={intent}>Words</MessageBar>)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test.each([
  ['what stands beside it', undefined, 'First'],
  ['what it names', () => screen.getByRole('textbox', { name: 'Second' }), 'Second'],
])('a notice that goes away when its button is pressed leaves the focus to %s', async (_, next, name) => {
  render(<Dismissed {...(next && { next })} />)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name }))
})

function Dismissed({ next }: { readonly next?: () => HTMLElement }) {
  const [isShown, setShown] = useState(true)
  return (
    <main>
      {isShown && (
        <MessageBar intent="info" role="status" {...(next && { next })}>
          <button type="button" onClick={() => setShown(false)}>
            Dismiss
          </button>
        </MessageBar>
      )}
      <input aria-label="First" />
      <input aria-label="Second" />
    </main>
  )
}
