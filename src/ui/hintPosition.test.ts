import { expect, test } from 'vitest'
import { hintPosition } from './hintPosition.ts'

const bubble = { width: 200, height: 50 }
const ownerAt = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 20 })

test.each([
  ['in the middle', ownerAt(500, 300), { left: 410, top: 250 }],
  ['at the left edge', ownerAt(0, 300), { left: 8, top: 250 }],
  ['at the right edge', ownerAt(980, 300), { left: 792, top: 250 }],
  ['at the top', ownerAt(500, 10), { left: 410, top: 30 }],
])('Of an owner %s', (_, owner, place) => {
  expect(hintPosition(owner, bubble, { width: 1000 })).toEqual(place)
})
