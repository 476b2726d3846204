import { expect, test } from 'vitest'
import { cardPartOf, cardPartsOf, textIn, wordIn } from './cardParts.ts'

test('only objects are parts', () => {
  expect([cardPartOf(null), cardPartOf([]), cardPartOf('a'), cardPartOf({ a: 1 })]).toEqual([
    undefined,
    undefined,
    undefined,
    { a: 1 },
  ])
  expect(cardPartsOf([{ a: 1 }, 'x', null])).toEqual([{ a: 1 }])
  expect(cardPartsOf({ a: 1 })).toEqual([{ a: 1 }])
  expect(cardPartsOf(undefined)).toEqual([])
})

test('members are read as texts', () => {
  const part = { a: 'Small', n: 3, o: {} }
  expect([textIn(part, 'a'), textIn(part, 'n'), textIn(part, 'o'), textIn(part, 'x')]).toEqual(['Small', '3', '', ''])
  expect(wordIn(part, 'a')).toBe('small')
})
