import { expect, test } from 'vitest'
import type { ItemProperty } from '../externalItem.ts'
import { tokenTexts } from './jsonTokens.ts'
import type { Printed } from './printed.ts'
import { lineOf, printedLines } from './printedLines.ts'
import { propertyTokens } from './printItem.ts'

const tags: ItemProperty = { name: 'tags', type: 'stringCollection', value: ['a', 'b'] }
const printed: Printed = { tokens: propertyTokens(tags), byteLength: 0 }

test('a member is broken where JSON.stringify breaks it, and each line knows how far inside it stands', () => {
  const lines = printedLines(printed).map(({ from, to, depth }) => {
    const texts = printed.tokens.slice(from, to).flatMap((token) => [...tokenTexts(token)])
    return [depth, texts.join('')]
  })
  expect(lines).toEqual([
    [0, '"tags@odata.type":"Collection(String)",'],
    [0, '"tags":['],
    [1, '"a",'],
    [1, '"b"'],
    [0, ']'],
  ])
})

test('the line of each token is the one it is in', () => {
  const numbers = printed.tokens.map((_, token) => lineOf(printed, token))
  expect(numbers).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4])
  expect(lineOf(printed, printed.tokens.length)).toBe(4)
})

test('the lines of the same member are worked out once', () => {
  expect(printedLines(printed)).toBe(printedLines(printed))
})
