import { expect, test } from 'vitest'
import { popupBox } from './popupBox.ts'

const window = { width: 1000, height: 600 }

test.each([
  ['below the field', { left: 20, top: 100, bottom: 130, width: 300 }, 200, { left: 20, top: 132, width: 300 }],
  ['above it, where there is more room', { left: 20, top: 500, bottom: 530, width: 300 }, 200, { top: 298 }],
  ['no higher than is comfortable', { left: 20, top: 10, bottom: 40, width: 300 }, 900, { top: 42, maxHeight: 320 }],
  ['no higher than the room', { left: 20, top: 280, bottom: 310, width: 300 }, 900, { top: 312, maxHeight: 280 }],
  ['inside the window at the side', { left: -40, top: 10, bottom: 40, width: 2000 }, 50, { left: 8, width: 984 }],
])('a list hangs %s', (_, field, height, box) => {
  expect(popupBox(field, window, height)).toMatchObject(box)
})
