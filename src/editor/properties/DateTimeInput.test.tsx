// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { renderInput } from './testing/renderInput.tsx'

test.each([
  ['2026-01-31T10:30:00+01:00', 'In UTC: 2026-01-31T09:30:00Z'],
  ['2026-01-01T00:30:00.5+01:00', 'In UTC: 2025-12-31T23:30:00.5Z'],
  // Nothing to add to UTC, to what has no zone, and to what is no date.
  ['2026-01-31T09:30:00Z', ''],
  ['2026-01-31T09:30:00', ''],
  ['tomorrow', ''],
])('%s is described by “%s”', (text, said) => {
  const { control } = renderInput('dateTime', { kind: 'text', text })
  expect(descriptionOf(control())).toBe(said)
})

test('the instant follows what is typed, and what is typed stays as it is', () => {
  const { control, value } = renderInput('dateTime')
  expect(control().getAttribute('placeholder')).toBe('For example 2026-01-31T09:30:00Z')
  fireEvent.change(control(), { target: { value: '2026-01-31T10:30:00.000+01:00' } })
  expect(screen.getByText(/^In UTC: 2026-01-31T09:30:00/)).toBeDefined()
  expect(control()).toHaveProperty('value', '2026-01-31T10:30:00.000+01:00')
  fireEvent.change(control(), { target: { value: '2026-01-31T10:3' } })
  expect(screen.queryByText(/^In UTC/)).toBeNull()
  expect(value()).toEqual({ kind: 'text', text: '2026-01-31T10:3' })
})
