import { expect, test } from 'vitest'
import { matchingItems } from './matchingItems.ts'

const items = ['T1 – Printer', 'T2 – Scanner', 'T3 – printer again'].map((title) => ({ title, text: '', target: {} }))

test.each([
  ['', 10, [0, 1, 2], 3],
  ['', 2, [0, 1], 3],
  [' PRINTER ', 10, [0, 2], 2],
  ['nothing', 10, [], 0],
])('%j, at most %i: %j of %i', (text, most, indexes, count) => {
  const matching = matchingItems(items, text, most)
  expect(matching.shown.map(({ index }) => index)).toEqual(indexes)
  expect(matching.count).toBe(count)
})
