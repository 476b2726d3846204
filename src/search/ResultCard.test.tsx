// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { itemCardOf } from '../domain/search/itemCard.ts'
import { ResultCard } from './ResultCard.tsx'
import { ticket, ticketSchema } from './testing/searching.tsx'

test('a result has a title, a host, and its text with what was looked for marked', () => {
  render(<ResultCard card={itemCardOf(ticket, ticketSchema)} query="gate" />)
  const card = screen.getByRole('article')
  expect(card.textContent).toContain('Payments failtickets.exampleThe gateway answers 502.')
  expect([...card.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['gateway'])
})

test('what is not there is said', () => {
  render(<ResultCard card={itemCardOf({ ...ticket, content: { kind: 'absent', type: 'text' } }, undefined)} query="" />)
  expect(screen.getByRole('article').textContent).toContain('No titleNo linkNo text to show')
})
