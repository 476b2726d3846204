import { expect, test } from 'vitest'
import { nextTab } from './Tabs.tsx'

test.each([
  ['ArrowRight', 'a', 'b'],
  ['ArrowRight', 'c', 'a'],
  ['ArrowLeft', 'a', 'c'],
  ['ArrowLeft', 'b', 'a'],
  ['Home', 'c', 'a'],
  ['End', 'a', 'c'],
  ['Enter', 'a', undefined],
] as const)('%s on tab %s leads to %s', (key, selected, expected) => {
  expect(nextTab(['a', 'b', 'c'], selected, key)).toBe(expected)
})
