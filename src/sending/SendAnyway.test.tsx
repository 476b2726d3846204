// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SendAnyway } from './SendAnyway.tsx'

test.each([
  ['Cancel', 0],
  ['Send anyway', 1],
])('the question comes first, and “%s” sends %i times', async (answer, times) => {
  let sent = 0
  render(<SendAnyway onSend={() => (sent += 1)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Send anyway' }))
  expect(sent).toBe(0)
  const dialog = await screen.findByRole('dialog', { name: 'Send more than beta documents?' })
  const button = [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === answer)
  if (button !== undefined) await userEvent.click(button)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(sent).toBe(times)
})
