// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { itemCardOf } from '../domain/search/itemCard.ts'
import { CopilotSource } from './CopilotSource.tsx'
import { ticket, ticketSchema } from './testing/searching.tsx'

test.each([
  [ticketSchema, '1Payments fail tickets.example'],
  [undefined, '1Payments fail No link'],
])('a source has a number, a title and a host: %#', (schema, text) => {
  expect(render(<CopilotSource card={itemCardOf(ticket, schema)} />).container.textContent).toBe(text)
})
