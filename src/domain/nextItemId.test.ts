import { expect, test } from 'vitest'
import { nextItemId } from './nextItemId.ts'

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
