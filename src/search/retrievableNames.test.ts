import { expect, test } from 'vitest'
import { retrievableNames } from './retrievableNames.ts'
import { ticketSchema } from './testing/searching.tsx'

test('what can be retrieved is asked for; without a schema title and url', () => {
  expect(retrievableNames(ticketSchema)).toEqual(['title', 'url'])
  expect(retrievableNames({ properties: [] })).toEqual([])
  expect(retrievableNames(undefined)).toEqual(['title', 'url'])
})
