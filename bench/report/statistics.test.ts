import { expect, test } from 'vitest'
import { median, percentile, worst } from './statistics.ts'

test.each<[readonly number[], number]>([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test.each<[number, number]>([
  [0, 1],
  [0.5, 10],
  [0.95, 19],
  [0.951, 20],
  [1, 20],
])('of 1 to 20, the share %d lies at or below %d', (share, expected) => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(percentile(values, share)).toBe(expected)
})

test('the worst is the largest', () => {
  expect(worst([2, 30, 4])).toBe(30)
})

test('of no values there is no figure', () => {
  expect([median([]), percentile([], 0.95), worst([])]).toEqual([Number.NaN, Number.NaN, Number.NaN])
})
