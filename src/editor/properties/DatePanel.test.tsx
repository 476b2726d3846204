// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { DatePanel } from './DatePanel.tsx'

vi.mock(import('../../ui/deviceZone.ts'), () => ({ deviceZone: () => 'Europe/Berlin' }))

afterEach(() => vi.useRealTimers())

test('it begins with what is typed, in the zone of the device, and says what will be sent', () => {
  show('2026-11-28T13:00:00Z')
  expect(document.activeElement).toBe(box('Date'))
  expect([box('Date'), box('Time'), box('Time zone')].map(({ value }) => value)).toEqual([
    '2026-11-28',
    '14:00:00',
    'Europe/Berlin',
  ])
  expect(result()).toBe('Sent as 2026-11-28T13:00:00Z')
})

test('each box counts, and Enter chooses', () => {
  const told = show('2026-11-28T13:00:00Z')
  type('Date', '2026-12-24')
  type('Time', '18:30')
  expect(result()).toBe('Sent as 2026-12-24T17:30:00Z')
  fireEvent.keyDown(box('Time'), { key: 'Enter' })
  expect(told).toEqual(['2026-12-24T17:30:00Z'])
})

test('a zone is found by a part of its name; as long as it is none, nothing can be chosen', () => {
  const told = show('2026-11-28T13:00:00Z')
  type('Time zone', 'york')
  expect(result()).toBe('Choose a time zone from the list.')
  expect(screen.getByRole('button', { name: 'Use this date' })).toHaveProperty('disabled', true)
  fireEvent.keyDown(box('Date'), { key: 'Enter' })
  expect(told).toEqual([])
  fireEvent.click(screen.getByRole('option', { name: 'America/New_York' }))
  // Its own time is in the boxes; that of the device is not.
  expect(result()).toBe('Sent as 2026-11-28T19:00:00ZThat is Nov 28, 2026, 8:00 PM in Europe/Berlin.')
})

test('“Now” is the second at which it is pressed, in the zone that is chosen', () => {
  show('')
  type('Time zone', 'UTC')
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 29, 7, 30, 5, 999) })
  fireEvent.click(screen.getByRole('button', { name: 'Now' }))
  expect(box('Time').value).toBe('07:30:05')
  expect(result()).toBe('Sent as 2026-11-29T07:30:05ZThat is Nov 29, 2026, 8:30 AM in Europe/Berlin.')
})

test('a time that does not exist is said', () => {
  show('2026-03-29T12:00:00Z')
  type('Time', '02:30')
  expect(result()).toBe('Sent as 2026-03-29T01:30:00ZClocks go forward that day, so there is no 02:30. This is 03:30.')
})

function box(label: string): HTMLInputElement {
  const found = screen.getByLabelText(label)
  if (!(found instanceof HTMLInputElement)) throw new Error(`“${label}” is no box.`)
  return found
}

function type(label: string, value: string): void {
  fireEvent.change(box(label), { target: { value } })
}

function result(): string | undefined {
  return document.querySelector('[aria-live="polite"]')?.textContent
}

function show(text: string): readonly string[] {
  const told: string[] = []
  render(
    <DatePanel
      label="Date and time for due"
      text={text}
      openerId="opener"
      onChoose={(date) => told.push(date)}
      onCancel={() => told.push('cancelled')}
    />,
  )
  return told
}
