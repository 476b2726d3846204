// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DatePopup } from './DatePopup.tsx'

test('the popup loads when it is opened, gives back the focus, and tells what was chosen', async () => {
  const { chosen, opener } = show()
  expect(opener().getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(opener())
  expect(await screen.findByRole('dialog', { name: 'Date and time for due' })).toBeDefined()
  expect(opener().getAttribute('aria-expanded')).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: 'Use this date' }))
  expect(chosen).toEqual(['2026-11-28T13:00:00Z'])
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener())
})

test('it is left without a choice', async () => {
  const { chosen, opener } = show()
  fireEvent.click(opener())
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener())
  expect(chosen).toEqual([])
})

function show() {
  const chosen: string[] = []
  const button = { 'aria-label': 'Choose date and time for due', children: 'Choose' }
  render(<DatePopup button={button} name="due" text="2026-11-28T13:00:00Z" onChoose={(date) => chosen.push(date)} />)
  return { chosen, opener: () => screen.getByRole('button', { name: 'Choose date and time for due' }) }
}
