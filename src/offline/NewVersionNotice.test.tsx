// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { NewVersionNotice } from './NewVersionNotice.tsx'

test('a new version is said, and comes at a press', async () => {
  const onReload = vi.fn<() => void>()
  render(<NewVersionNotice onReload={onReload} />)
  expect(screen.getByRole('status').textContent).toContain('A new version of the editor is ready')
  await userEvent.click(screen.getByRole('button', { name: 'Reload now' }))
  expect(onReload).toHaveBeenCalledTimes(1)
})
