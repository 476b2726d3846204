// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { OpenItemButton } from './OpenItemButton.tsx'

test('it says what it does, and that it can be undone where the form holds something', () => {
  const { done } = show({})
  expect(screen.getByText('Opens the stored item in this form.')).toBeDefined()
  button('Open stored item').click()
  expect(done).toEqual(['open'])
  show({ replaces: true })
  expect(screen.getByText('Replaces this form with the stored item; you can undo.')).toBeDefined()
})

test('with nothing to open it can be reached, does nothing, and says why', () => {
  const { done } = show({ obstacle: 'Sign in first.', replaces: true })
  expect(button('Open stored item').getAttribute('aria-disabled')).toBe('true')
  expect(button('Open stored item')).toHaveProperty('disabled', false)
  button('Open stored item').click()
  expect(done).toEqual([])
  expect(screen.getByText('Sign in first.')).toBeDefined()
  expect(screen.queryByText(/^Replaces this form/)).toBeNull()
})

test('while it reads it is not pressed twice, and can be stopped', () => {
  const { done } = show({ isReading: true })
  expect(screen.getByText('Reading the stored item…')).toBeDefined()
  button('Open stored item').click()
  button('Stop').click()
  expect(done).toEqual(['cancel'])
})

test('what came of it is heard', () => {
  show({ children: 'The stored item is in the form.' })
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'The stored item is in the form.',
  )
})

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name })
}

function show(given: Partial<ComponentProps<typeof OpenItemButton>>) {
  const done: string[] = []
  render(
    <OpenItemButton
      obstacle={undefined}
      isReading={false}
      replaces={false}
      onOpen={() => done.push('open')}
      onCancel={() => done.push('cancel')}
      {...given}
    >
      {given.children}
    </OpenItemButton>,
  )
  return { done }
}
