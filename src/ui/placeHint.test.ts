// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { placeHint } from './placeHint.ts'

test.each([
  ['above its line, with the way down to its owner', 300, 'above', '280px', '20px'],
  ['below it where there is no room above', 10, 'below', '50px', '0px'],
])('a bubble stands %s', (_, lineTop, side, top, way) => {
  const bubble = document.createElement('span')
  bubble.getBoundingClientRect = () => new DOMRect(0, 0, 200, 20)
  placeHint(bubble, new DOMRect(50, lineTop + 20, 20, 20), new DOMRect(0, lineTop, 400, 40))
  expect(bubble.dataset['side']).toBe(side)
  expect(bubble.style.top).toBe(top)
  expect(bubble.style.getPropertyValue('--way')).toBe(way)
})
