import { expect, test } from 'vitest'
import { hintPosition } from './hintPosition.ts'

const bubble = { width: 200, height: 50 }
const at = (left: number, top: number) => ({ left, top, bottom: top + 20, width: 20 })

test.each([
  ['in the middle', at(500, 300), at(0, 300), { left: 410, top: 250 }],
  ['at the left edge', at(0, 300), at(0, 300), { left: 8, top: 250 }],
  ['at the right edge', at(980, 300), at(0, 300), { left: 792, top: 250 }],
  ['at the top', at(500, 10), at(0, 10), { left: 410, top: 30 }],
  ['on the second row of its line', at(500, 320), { top: 300, bottom: 340 }, { left: 410, top: 250 }],
  ['on the first row of its line, at the top', at(500, 20), { top: 20, bottom: 60 }, { left: 410, top: 60 }],
])('Of an owner %s', (_, owner, line, place) => {
  expect(hintPosition(owner, line, bubble, { left: 0, width: 1000 })).toEqual(place)
})

test('it stays inside the pane around it', () => {
  expect(hintPosition(at(510, 300), at(0, 300), bubble, { left: 500, width: 400 })).toEqual({ left: 508, top: 250 })
})
