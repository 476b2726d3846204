// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OpenItemButton } from './OpenItemButton.tsx'
import { anOpening } from './testing/anOpening.ts'

test('it says what it does, and that it can be undone where the form holds something', () => {
  const { done } = show({})
  expect(button().title).toBe('Opens the stored item in this form.')
  button().click()
  expect(done).toEqual(['open'])
})

test('what it would take the place of can be brought back', () => {
  show({ replaces: true })
  expect(button().title).toBe('Replaces this form with the stored item; you can undo.')
})

test.each([
  ['with nothing to open', { obstacle: 'Sign in first.', replaces: true }, 'Sign in first.'],
  ['while it reads', { isReading: true }, 'Opens the stored item in this form.'],
])('%s it can be reached, does nothing, and says why', (_, given, said) => {
  const { done } = show(given)
  expect(button().getAttribute('aria-disabled')).toBe('true')
  expect(button()).toHaveProperty('disabled', false)
  button().click()
  expect([done, button().title]).toEqual([[], said])
})

function button(): HTMLElement {
  return screen.getByRole('button', { name: 'Open stored item' })
}

function show(given: Parameters<typeof anOpening>[0]) {
  const { opening, done } = anOpening(given)
  render(<OpenItemButton opening={opening} />)
  return { done }
}
