// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { soughtPlace } from '../../item/soughtPlace.ts'
import { lateDates } from './lateFields.ts'
import { renderInput } from './testing/renderInput.tsx'

vi.mock(import('../../ui/deviceZone.ts'), () => ({ deviceZone: () => 'Europe/Berlin' }))

beforeAll(lateDates.ask)

test.each([
  ['2026-01-31T10:30:00+02:00', 'Jan 31, 2026, 9:30 AM in Europe/Berlin'],
  ['2026-11-28T13:00:00Z', 'Nov 28, 2026, 2:00 PM in Europe/Berlin'],
  ['2026-01-31', ''],
  ['soon', ''],
])('%s is kept as typed, and said: %s', (text, said) => {
  const { control, value } = renderInput('dateTime')
  fireEvent.change(control(), { target: { value: text } })
  expect(value()).toEqual({ kind: 'text', text })
  const [sent] = (control().getAttribute('aria-describedby') ?? '').split(' ')
  expect(document.getElementById(sent ?? '')?.textContent).toBe(said)
})

test('a date as people write it is taken by a press, or Enter for the time zone of the device', () => {
  const { control, value } = renderInput('dateTime', { kind: 'text', text: '28 November 2026' })
  const described = (control().getAttribute('aria-describedby') ?? '').split(' ')[0] ?? ''
  expect(document.getElementById(described)?.textContent).toBe('Nov 28, 2026: take it as')
  fireEvent.blur(control())
  expect(value()).toEqual({ kind: 'text', text: '28 November 2026' })
  fireEvent.keyDown(control(), { key: 'Enter' })
  expect(value()).toEqual({ kind: 'text', text: '2026-11-27T23:00:00Z' })
  fireEvent.change(control(), { target: { value: '28 November 2026' } })
  fireEvent.click(screen.getByRole('button', { name: '00:00 UTC' }))
  expect(value()).toEqual({ kind: 'text', text: '2026-11-28T00:00:00Z' })
  expect(document.activeElement).toBe(control())
})

test('one that names its zone becomes what is sent once it is left', () => {
  const { control, value } = renderInput('dateTime', { kind: 'text', text: '28 Nov 2026, 14:00 UTC' })
  fireEvent.blur(control())
  expect(value()).toEqual({ kind: 'text', text: '2026-11-28T14:00:00Z' })
})

test('one that becomes what is sent is nothing to fix while it is typed', () => {
  const { control } = renderInput('dateTime')
  control().focus()
  fireEvent.change(control(), { target: { value: '28 Nov 2026, 14:00' } })
  expect(soughtPlace.get()).toBeUndefined()
  fireEvent.change(control(), { target: { value: '28 Nov 2026, 14:00 UTC' } })
  expect(soughtPlace.get()).toBe(control().getAttribute('data-place'))
  fireEvent.blur(control())
  expect(soughtPlace.get()).toBeUndefined()
})

test('a date that was chosen takes the place of what was typed', () => {
  const { value } = renderInput('dateTime', { kind: 'text', text: '28 November 2026, 14:00' })
  fireEvent.click(screen.getByRole('button', { name: 'Choose date and time for field' }))
  fireEvent.click(screen.getByRole('button', { name: 'Use this date' }))
  expect(value()).toEqual({ kind: 'text', text: '2026-11-28T13:00:00Z' })
})
