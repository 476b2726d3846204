// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { lateDates } from './lateFields.ts'
import { renderInput } from './testing/renderInput.tsx'

vi.mock(import('../../ui/deviceZone.ts'), () => ({ deviceZone: () => 'Europe/Berlin' }))

beforeAll(lateDates.ask)

test.each([
  [
    '2026-01-31T10:30:00+02:00',
    'Sent as 2026-01-31T10:30:00+02:00, in UTC 2026-01-31T08:30:00Z · Jan 31, 2026, 9:30 AM in Europe/Berlin',
  ],
  ['2026-11-28T13:00:00Z', 'Sent as 2026-11-28T13:00:00Z · Nov 28, 2026, 2:00 PM in Europe/Berlin'],
  ['2026-01-31', ''],
  ['soon', ''],
])('%s is kept as typed, and said: %s', (text, said) => {
  const { control, value } = renderInput('dateTime')
  fireEvent.change(control(), { target: { value: text } })
  expect(value()).toEqual({ kind: 'text', text })
  const [sent] = (control().getAttribute('aria-describedby') ?? '').split(' ')
  expect(document.getElementById(sent ?? '')?.textContent).toBe(said)
})

test('a date that was chosen takes the place of what was typed', () => {
  const { value } = renderInput('dateTime', { kind: 'text', text: '28 November 2026, 14:00' })
  fireEvent.click(screen.getByRole('button', { name: 'Choose date and time for field' }))
  fireEvent.click(screen.getByRole('button', { name: 'Use this date' }))
  expect(value()).toEqual({ kind: 'text', text: '2026-11-28T13:00:00Z' })
})
