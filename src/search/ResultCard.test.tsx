// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { itemCardOf } from '../domain/search/itemCard.ts'
import styles from './CardTab.module.css'
import { ResultCard } from './ResultCard.tsx'
import { ticket, ticketSchema } from './testing/searching.tsx'

test('a result has a title, a host, and its text with what was looked for marked', () => {
  render(<ResultCard card={itemCardOf(ticket, ticketSchema)} query="gate" />)
  const card = screen.getByRole('article')
  expect(card.textContent).toContain('Payments failtickets.exampleThe gateway answers 502.')
  expect([...card.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['gateway'])
})

test('what is not there is said', () => {
  render(
    <ResultCard
      card={itemCardOf({ ...ticket, properties: [], content: { kind: 'absent', type: 'text' } }, undefined)}
      query=""
    />,
  )
  expect(screen.getByRole('article').textContent).toContain('No titleNo linkNo text to show')
})

test('only a title that leads somewhere looks like a link', () => {
  const { rerender } = render(<ResultCard card={itemCardOf(ticket, ticketSchema)} query="" />)
  const looksLikeLink = () =>
    screen
      .getByText('Payments fail')
      .closest('strong')
      ?.classList.contains(styles.link ?? '?')
  expect(looksLikeLink()).toBe(true)
  rerender(<ResultCard card={{ ...itemCardOf(ticket, ticketSchema), url: '', host: '' }} query="" />)
  expect(looksLikeLink()).toBe(false)
})
