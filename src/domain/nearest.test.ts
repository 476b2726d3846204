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

test('a distance beyond the limit is one more than the limit', () => {
  expect([1, 2, 3].map((most) => editDistance('baa', 'aabb', most))).toEqual([2, 3, 3])
})

test('what both begin or end with has no say, and neither has a limit that is not reached', () => {
  const text = fc.stringMatching(/^[ab]{0,5}$/)
  fc.assert(
    fc.property(text, text, text, text, (a, b, head, tail) => {
      const distance = editDistance(a, b, 9)
      expect(editDistance(`${head}${a}${tail}`, `${head}${b}${tail}`, 9)).toBeLessThanOrEqual(distance)
      expect(editDistance(`x${a}`, `x${b}`, 9)).toBe(distance)
      expect(distance).toBe(distanceByTable(a, b))
      for (const most of [0, 1, 2]) expect(editDistance(a, b, most)).toBe(distance > most ? most + 1 : distance)
    }),
  )
})

/** The distance as its definition has it. */
function distanceByTable(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [short, other] = [a.slice(0, -1), b.slice(0, -1)]
  const same = a.at(-1) === b.at(-1) ? 0 : 1
  const plain = Math.min(
    distanceByTable(short, other) + same,
    distanceByTable(short, b) + 1,
    distanceByTable(a, other) + 1,
  )
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return isSwapped ? Math.min(plain, distanceByTable(a.slice(0, -2), b.slice(0, -2)) + 1) : plain
}

test('A distance is the same both ways, and zero only for the same text', () => {
  const text = fc.string({ maxLength: 6 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6))
      expect(editDistance(a, b, 6) === 0).toBe(a === b)
    }),
  )
})
