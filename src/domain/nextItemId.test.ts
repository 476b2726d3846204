import { expect, test } from 'vitest'
import { freeItemId, nextItemId } from './nextItemId.ts'

test.each([
  ['TICKET42', 'TICKET43'],
  ['T-0099', 'T-0100'],
  ['9', '10'],
  ['', ''],
  ['Payments', ''],
  [`${'x'.repeat(127)}9`, ''],
  ['a123456789012', 'a123456789013'],
])('after %j comes %j', (id, next) => {
  expect(nextItemId(id)).toBe(next)
})

test.each([
  ['Payments', [], 'Payments2'],
  ['Payments', ['Payments2', 'Payments3'], 'Payments4'],
  ['TICKET42', ['TICKET43'], 'TICKET44'],
  ['x'.repeat(128), [], undefined],
  [`${'x'.repeat(127)}8`, [`${'x'.repeat(127)}9`], undefined],
] as const)('beside %j and %j there is room for %j', (id, taken, free) => {
  expect(freeItemId(id, (each) => taken.some((other) => other === each))).toBe(free)
})

test('where all are taken that are tried, there is none', () => {
  expect(freeItemId('Payments', () => true)).toBeUndefined()
})
