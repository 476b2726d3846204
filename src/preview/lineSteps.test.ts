import { describe, expect, test } from 'vitest'
import { stepTo } from './lineSteps.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const inSight = { firstInSight: 10, lastInSight: 29, count: 100 }

describe('a step', () => {
  test.each([
    ['ArrowDown', undefined, 10],
    ['ArrowUp', undefined, 29],
    ['ArrowDown', 12, 13],
    ['ArrowUp', 12, 11],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['Home', 12, 0],
    ['End', 12, 99],
    // The payload became shorter since.
    ['ArrowDown', 400, 99],
    ['PageDown', 12, undefined],
    ['a', 12, undefined],
  ])('by %s from %s goes to %s', (key, from, to) => {
    expect(stepTo({ ...none, key }, { ...inSight, from })).toBe(to)
  })

  test('is not made with another key held, but for the ends', () => {
    expect(stepTo({ ...none, key: 'ArrowDown', shiftKey: true }, { ...inSight, from: 1 })).toBeUndefined()
    expect(stepTo({ ...none, key: 'ArrowDown', altKey: true }, { ...inSight, from: 1 })).toBeUndefined()
    expect(stepTo({ ...none, key: 'End', ctrlKey: true }, { ...inSight, from: 1 })).toBe(99)
  })
})
