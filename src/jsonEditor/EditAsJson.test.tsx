// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EditAsJson } from './EditAsJson.tsx'

test.each([
  [true, undefined, 'Edit as JSON'],
  [false, undefined, 'Edit as JSON'],
  // While the text is shown, the reason stands beside it.
  [true, 'The form waits.', 'Edit as JSON'],
  [false, 'The form waits.', 'Edit as JSONThe form waits. Your text is kept.'],
])('while it is on (%s) and %s, it says: %s', async (isOn, waiting, said) => {
  const onToggle = vi.fn<() => void>()
  const { container } = render(<EditAsJson isOn={isOn} waiting={waiting} onToggle={onToggle} />)
  expect(container.textContent).toBe(said)
  const button = screen.getByRole('button', { name: 'Edit as JSON', pressed: isOn })
  await userEvent.click(button)
  expect(onToggle).toHaveBeenCalledTimes(1)
})
