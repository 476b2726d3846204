import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkItemId } from './itemId.ts'
import { anyText } from './testing/randomText.ts'

const undocumented = 'item-id-undocumented-character'
const unsafe = 'item-id-unsafe-character'

test.each([
  // Documented: letters and digits, 1 to 128 of them.
  ['TICKET42', []],
  ['a', []],
  ['A'.repeat(128), []],
  ['A'.repeat(129), ['item-id-too-long']],
  ['', ['item-id-missing']],
  // Not documented, but proven by live items.
  ['TICKET-42', []],
  ['auth__slug', []],
  ['0e7d3e0a-2d6f-4f6e-9c55-0b9a0a4b7c11', []],
  // Not known.
  ['a.b', [undocumented]],
  ['a@b', [undocumented]],
  ['a:b', [undocumented]],
  ['a b', [undocumented]],
  [' a', [undocumented]],
  ['Größe', [undocumented]],
  ['😀', [undocumented]],
  // Break the URL.
  ['a/b', [unsafe]],
  ['a\\b', [unsafe]],
  ['a?b', [unsafe]],
  ['a#b', [unsafe]],
  ['a%b', [unsafe]],
  ['a\tb', [unsafe]],
  ['a\u007fb', [unsafe]],
  ['a\ud83d', [unsafe]],
  ['.', [unsafe]],
  ['..', [unsafe]],
  ['...', [undocumented]],
  // Everything at once.
  [`/.${'a'.repeat(127)}`, ['item-id-too-long', unsafe, undocumented]],
])('%j breaks %j', (id, rules) => {
  expect(checkItemId(id).map(({ rule }) => rule)).toEqual(rules)
})

describe('The message', () => {
  test.each([
    ['a-b.c', 'Use letters, digits, - and _ in the item ID. Graph may reject ..'],
    ['a:b.c', 'Use letters, digits, - and _ in the item ID. Graph may reject : and ..'],
    ['a b', 'Use letters, digits, - and _ in the item ID. Graph may reject the space.'],
    ['a\u200bb', 'Use letters, digits, - and _ in the item ID. Graph may reject the character U+200B.'],
    ['a/b?', 'Take / and ? out of the item ID: it would break the address of the request.'],
    ['a\0', 'Take the character U+0000 out of the item ID: it would break the address of the request.'],
    ['a'.repeat(200), 'An item ID has at most 128 characters; this one has 200.'],
  ])('about %j names the characters', (id, message) => {
    expect(checkItemId(id).map((each) => each.message)).toEqual([message])
  })
})

test('An ID without an error can be percent-encoded into one URL segment that means itself', () => {
  const base = 'https://graph.microsoft.com/items/'
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ maxLength: 130 })), (id) => {
      if (checkItemId(id).some(({ rule }) => rule !== undocumented)) return
      const { pathname } = new URL(base + encodeURIComponent(id))
      expect(decodeURIComponent(pathname.slice('/items/'.length))).toBe(id)
    }),
  )
})
