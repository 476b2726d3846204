import { expect, test } from 'vitest'
import { valueWeight } from './valueWeight.ts'

test.each([
  [undefined, 1],
  [null, 1],
  [12, 1],
  ['abc', 4],
  [['abc', 'd'], 7],
  [{ a: 'abc', b: { c: true } }, 7],
])('%j weighs %i', (value, weight) => {
  expect(valueWeight(value, 100)).toBe(weight)
})

test('it is counted no further than asked', () => {
  expect(valueWeight(Array(1000).fill('x'.repeat(1000)), 5000)).toBeLessThan(10_000)
  expect(valueWeight(Array(1000).fill(Array(1000).fill(1)), 500)).toBeLessThan(2000)
})

test('what is nested too deep has no end', () => {
  let deep: unknown = 'x'
  for (let depth = 0; depth < 10_000; depth++) deep = [deep]
  expect(valueWeight(deep, 1_000_000)).toBe(Number.POSITIVE_INFINITY)
})
