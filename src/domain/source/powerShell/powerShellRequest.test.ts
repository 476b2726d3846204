import { expect, test } from 'vitest'
import { segmentOf, tableOf, textSent, wordOf } from './powerShellRequest.ts'

const unknown = { kind: 'unknown', source: '$x', start: 0, end: 0 } as const

test.each([
  ['a text', textSent('T 1'), 'T 1', 'T%201'],
  ['a text with half a character', textSent('\ud800'), '\ud800', '%EF%BF%BD'],
  ['no text', textSent(''), '', '{item-id}'],
  ['what is computed', unknown, '$x', '{item-id}'],
  ['a table', tableOf({}), undefined, '{item-id}'],
  ['nothing', undefined, undefined, '{item-id}'],
])('As a word and in an address: %s', (_, value, word, segment) => {
  expect(wordOf(value)).toBe(word)
  expect(segmentOf(value, 'item-id')).toBe(segment)
})

test('A table has only what there is', () => {
  expect(tableOf({ a: textSent('1'), b: undefined })).toMatchObject({ members: [{ name: 'a' }] })
})
