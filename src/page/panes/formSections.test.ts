import { expect, test } from 'vitest'
import { sectionInSight } from './formSections.ts'

test.each<[string, readonly number[], number]>([
  ['at the top, the first', [10, 200, 700, 1500, 1800], 0],
  ['scrolled a little, the first that is half in sight', [-150, 40, 540, 1340, 1700], 1],
  ['in the middle of a long one, that one', [-900, -700, -200, 640, 900], 2],
  ['as long as the end of a long one fills most, that one', [-1900, -1700, -1000, 520, 900], 2],
  ['at the end, the one that is read', [-1500, -1300, -900, 150, 560], 3],
  ['where the first is cut and the next fills most, as in a low window, the next', [-50, 64, 600, 1400, 1700], 1],
  ['above all of them, the first', [700, 900, 1100, 1200, 1300], 0],
  ['below the beginnings of all, the last', [-1500, -900, -500, -10, 500], 3],
])('%s', (_, tops, expected) => {
  const extents = tops.slice(0, -1).map((top, index) => ({ top, bottom: tops[index + 1] ?? top }))
  expect(sectionInSight(extents, 600)).toBe(expected)
})
