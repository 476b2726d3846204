// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { placeBelow } from './placeBelow.ts'

test.each([
  ['below its button', { left: 100, top: 100, bottom: 132 }, ['100px', '136px']],
  ['above it near the lower edge', { left: 100, top: 700, bottom: 732 }, ['100px', '496px']],
  ['inside the right edge', { left: 1000, top: 100, bottom: 132 }, ['716px', '136px']],
  ['inside the left and the upper edge', { left: -20, top: 100, bottom: 740 }, ['8px', '8px']],
] as const)('a popover stands %s', (_, button, place) => {
  vi.stubGlobal('innerWidth', 1024)
  vi.stubGlobal('innerHeight', 768)
  const popover = document.createElement('div')
  vi.spyOn(popover, 'offsetWidth', 'get').mockReturnValue(300)
  vi.spyOn(popover, 'offsetHeight', 'get').mockReturnValue(200)
  placeBelow(popover, button)
  expect([popover.style.left, popover.style.top]).toEqual(place)
  vi.unstubAllGlobals()
})
