import { expect, test } from 'vitest'
import { isAsSent } from './isAsSent.ts'
import { ticket } from './testing/searching.tsx'

test('an item is as sent when nothing in it differs', async () => {
  expect(await isAsSent(ticket, ticket)).toBe(true)
  expect(await isAsSent(ticket, { ...ticket, properties: ticket.properties.toReversed() })).toBe(true)
  expect(await isAsSent(ticket, { ...ticket, properties: [] })).toBe(false)
})
