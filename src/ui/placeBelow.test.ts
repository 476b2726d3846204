// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { placeBelow } from './placeBelow.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['below its button', { left: 100, top: 100, bottom: 132 }, 200, ['100px', '136px', '']],
  ['above it near the lower edge', { left: 100, top: 700, bottom: 732 }, 200, ['100px', '496px', '']],
  ['inside the right edge', { left: 1000, top: 100, bottom: 132 }, 200, ['716px', '136px', '']],
  ['below a button at the top, and scrolls', { left: 100, top: 10, bottom: 42 }, 800, ['100px', '46px', '714px']],
  ['above a button far down, and scrolls', { left: 100, top: 500, bottom: 532 }, 800, ['100px', '8px', '488px']],
  ['over a button that leaves no room', { left: -20, top: 90, bottom: 740 }, 800, ['8px', '8px', '120px']],
] as const)('a popover stands %s', (_, button, height, place) => {
  expect(placed(button, height, 768)).toEqual(place)
})

test('in a window without room it begins at the upper edge', () => {
  expect(placed({ left: 100, top: 30, bottom: 62 }, 800, 100)).toEqual(['100px', '8px', '120px'])
})

test('what is no list never scrolls, and lies over its button where there is no room', () => {
  expect(placed({ left: 100, top: 100, bottom: 132 }, 700, 768, Number.POSITIVE_INFINITY)).toEqual([
    '100px',
    '60px',
    '',
  ])
})

function placed(button: Parameters<typeof placeBelow>[1], height: number, windowHeight: number, leastHeight = 120) {
  vi.stubGlobal('innerWidth', 1024)
  vi.stubGlobal('innerHeight', windowHeight)
  const popover = document.createElement('div')
  vi.spyOn(popover, 'offsetWidth', 'get').mockReturnValue(300)
  vi.spyOn(popover, 'offsetHeight', 'get').mockReturnValue(height)
  placeBelow(popover, button, leastHeight)
  return [popover.style.left, popover.style.top, popover.style.maxHeight]
}
