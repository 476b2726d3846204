// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TryFailure } from './TryFailure.tsx'

test('each failure is a line of the menu, and asks for it by the ID that the sandbox knows', async () => {
  const tried: string[] = []
  render(<TryFailure onTry={(id) => tried.push(id)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Try a failure' }))
  const [first] = await screen.findAllByRole('menuitem')
  expect(screen.getAllByText(/\(\d{3}\)$/).length).toBeGreaterThan(8)
  expect(first?.getAttribute('aria-label')).toBe('A mistake in the payload (400)')
  expect(first?.textContent).toContain('Best for a demo')
  // Also where they came after the menu was open.
  expect(document.activeElement).toBe(first)
  await userEvent.click(screen.getByText('Graph is unavailable (503)'))
  expect(tried).toEqual(['fail503'])
})
