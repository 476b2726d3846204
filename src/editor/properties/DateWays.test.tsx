// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { DateWays } from './DateWays.tsx'

vi.mock(import('../../ui/deviceZone.ts'), () => ({ deviceZone: () => 'Europe/Berlin' }))

const noon = Date.UTC(2026, 10, 28, 12)

test('a date that names one day asks for the time zone only', () => {
  const taken: string[] = []
  const ways = [
    { text: '2026-11-27T23:00:00Z', how: '00:00 in Europe/Berlin' },
    { text: '2026-11-28T00:00:00Z', how: '00:00 UTC' },
  ] as const
  render(<DateWays id="said" choice={{ noon, ways, isCertain: false }} onTake={(text) => taken.push(text)} />)
  expect(document.getElementById('said')?.textContent).toBe('Nov 28, 2026: take it as')
  expect(screen.getByText('00:00 UTC is Nov 28, 2026, 1:00 AM in Europe/Berlin.')).toBeDefined()
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
  expect(taken).toEqual(ways.map(({ text }) => text))
})

test('one that names its zone says what it becomes', () => {
  const ways = [{ text: '2026-11-28T14:00:00Z', how: 'the same instant' }] as const
  render(<DateWays id="said" choice={{ noon, ways, isCertain: true }} onTake={() => undefined} />)
  expect(document.getElementById('said')?.textContent).toBe(
    'Becomes 2026-11-28T14:00:00Z when you leave the field. That is Nov 28, 2026, 3:00 PM in Europe/Berlin.',
  )
  expect(screen.queryByRole('button')).toBeNull()
})
