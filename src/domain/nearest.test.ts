import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, nearestOf } from './nearest.ts'

test.each<[string, readonly string[], string | undefined]>([
  ['Title', ['title', 'tags'], 'title'],
  ['titel', ['title', 'tags'], 'title'],
  ['titl', ['title', 'tags'], 'title'],
  ['ttile', ['title'], 'title'],
  ['prioritty', ['priority', 'title'], 'priority'],
  ['owner', ['title', 'tags'], undefined],
  // Two letters of two are another name, not a slip.
  ['id', ['to'], undefined],
  ['ab', ['ac'], undefined],
  // Two names are equally near: which one was meant is a guess.
  ['tipe', ['type', 'tip1'], undefined],
  ['', ['a'], undefined],
])('%j among %j is probably %j', (name, candidates, nearest) => {
  expect(nearestOf(name, candidates)).toBe(nearest)
})

test.each([
  ['a', 'a', 0],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%j and %j differ by %i', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance)
})

test('A distance is the same both ways, and zero only for the same text', () => {
  const text = fc.string({ maxLength: 6 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
      expect(editDistance(a, b, 6) === 0).toBe(a === b)
    }),
  )
})
