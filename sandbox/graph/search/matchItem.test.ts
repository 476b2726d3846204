import { expect, test } from 'vitest'
import { ticketsSchema } from '../../seed/ticketsSchema.ts'
import { wikiSchema } from '../../seed/wikiSchema.ts'
import { matchesItem, type SearchedItem, wordsOf } from './matchItem.ts'
import { readKql } from './readKql.ts'

const ticket: SearchedItem = {
  id: 'TICKET42',
  properties: {
    title: 'Payments fail',
    priority: 2,
    assignee: 'Sam Lee',
    tags: ['red', 'blue'],
    url: 'https://a.example',
  },
  content: { value: 'The gateway in Zürich answers 502.' },
}
const article: SearchedItem = { id: 'A1', properties: { title: 'VPN', articleCode: 'KB-0042' } }

test.each([
  [ticket, '*', true],
  [ticket, 'payments GATEWAY', true],
  [ticket, 'gate', false],
  [ticket, 'gate*', true],
  [ticket, '"payments fail"', true],
  [ticket, '"fail payments"', false],
  [ticket, 'zürich', true],
  // No word is looked for where it is not searchable.
  [ticket, 'sam', false],
  [ticket, 'assignee:sam', true],
  [ticket, 'owner:"Sam Lee"', true],
  [ticket, 'priority:2', true],
  [ticket, 'priority:3', false],
  [ticket, 'tags:blue', true],
  [ticket, 'url:"https://a.example"', false],
  [ticket, 'nothing:x', false],
  [ticket, 'fileID:TICKET42', true],
  [ticket, 'fileID:ticket42', false],
  [ticket, 'title:""', false],
  [article, 'articleCode:KB-0042', true],
  [article, 'articleCode:KB', false],
])('%# %s', (item, query, fits) => {
  const terms = readKql(query)
  if (typeof terms === 'string') throw new Error(terms)
  expect(matchesItem(item, terms, item === ticket ? ticketsSchema : wikiSchema)).toBe(fits)
})

test('words are letters and digits', () => {
  expect(wordsOf('A-b, c_d 42')).toEqual(['a', 'b', 'c', 'd', '42'])
})
