// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OpenItemOutcome } from './OpenItemOutcome.tsx'
import { anOpening } from './testing/anOpening.ts'

test('reading can be stopped, and says nothing of the time before', () => {
  const { opening, done } = anOpening({ isReading: true, outcome: 'The stored item is in the form.' })
  render(<OpenItemOutcome opening={opening} />)
  expect(screen.getByText('Reading the stored item…')).toBeDefined()
  expect(screen.queryByText('The stored item is in the form.')).toBeNull()
  screen.getByRole('button', { name: 'Stop' }).click()
  expect(done).toEqual(['stop'])
})

test('what came of it is heard', () => {
  render(<OpenItemOutcome opening={anOpening({ outcome: 'The stored item is in the form.' }).opening} />)
  expect(screen.getByRole('status').textContent).toBe('The stored item is in the form.')
})
