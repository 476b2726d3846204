import { expect, test } from 'vitest'
import { zoomOf } from './zoomOf.ts'

test.each([
  ['a part that is zoomed', { currentCSSZoom: 1.2 }, 1.2],
  ['a browser that does not tell', {}, 1],
])('%s', (_, element, zoom) => {
  expect(zoomOf(element)).toBe(zoom)
})
