import { expect, test } from 'vitest'
import { sectionInSight } from './formSections.ts'

test.each<[string, readonly number[], number]>([
  ['at the top, the first', [10, 200, 700, 1500], 0],
  ['scrolled a little, the one whose beginning is topmost in sight', [-150, 40, 540, 1340], 1],
  ['in the middle of a long one, that one', [-900, -700, -200, 640], 2],
  ['at the end, the topmost of those that begin in sight', [-1500, -1300, 150, 400], 2],
  ['above all of them, the first', [700, 900, 1100, 1200], 0],
  ['below the beginnings of all, the last', [-1500, -900, -500, -10], 3],
])('%s', (_, tops, expected) => {
  expect(sectionInSight(tops, 600)).toBe(expected)
})
