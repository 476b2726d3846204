// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ForgetEverything } from './ForgetEverything.tsx'

test('everything goes only after a second press, which says what goes; the safe answer has the focus', async () => {
  const forgotten = show()
  await press('Forget everything on this device')
  expect(screen.getByRole('group', { name: 'Forget everything on this device' }).textContent).toMatch(
    /removes every draft of everybody.*cannot be undone.*What is stored in Graph stays/,
  )
  expect(document.activeElement?.textContent).toBe('Keep everything')
  expect(forgotten()).toBe(0)
  await press('Forget everything')
  expect(forgotten()).toBe(1)
})

test('whoever thinks again keeps everything', async () => {
  const forgotten = show()
  await press('Forget everything on this device')
  await press('Keep everything')
  expect(screen.queryByRole('group')).toBeNull()
  expect(screen.getByRole('button', { name: 'Forget everything on this device' })).toBeDefined()
  expect(forgotten()).toBe(0)
})

function show() {
  let count = 0
  render(<ForgetEverything onForget={async () => void count++} />)
  return () => count
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }))
}
