// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { forSomeFrames, scrollToBlock, showBlock } from './showBlock.ts'

const view = { top: 100, bottom: 300 }

test.each([
  ['in sight', { top: 100, bottom: 300 }, 140, 0],
  ['cut at the bottom', { top: 260, bottom: 340 }, 280, 40],
  ['cut at the top', { top: 60, bottom: 120 }, 80, -40],
  ['too high: its value comes first', { top: 260, bottom: 500 }, 300, 200],
  ['too high, and its value at the top already', { top: 80, bottom: 500 }, 100, 0],
])('a block %s', (_, block, valueTop, by) => {
  expect(scrollToBlock(block, valueTop, view)).toBe(by)
})

test.each([
  // Half of the value is below the edge.
  ['comes in whole', 60, 44],
  ['that is too high shows its value, and not the line of its type', 190, 76],
])('the block of a field %s', (_, valueHeight, scrolled) => {
  const scroller = document.createElement('section')
  scroller.innerHTML =
    '<p>{</p><p data-lit="true">  "tags@odata.type": "Collection(String)"</p><p data-lit="true">  "tags": […]</p>'
  const [, type, value] = scroller.children
  boxed(scroller, 100, 200)
  if (type === undefined || value === undefined) throw new Error('There are three lines.')
  boxed(type, 160, 20)
  boxed(value, 180, 100 + valueHeight)
  showBlock(scroller)
  expect(scroller.scrollTop).toBe(scrolled)
})

test('without a field nothing moves', () => {
  const scroller = document.createElement('section')
  showBlock(scroller)
  expect(scroller.scrollTop).toBe(0)
})

test('some frames are some, and can be stopped', async () => {
  const done: string[] = []
  forSomeFrames(() => done.push('a'))
  forSomeFrames(() => done.push('b'))()
  for (let count = 0; count < 8; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(done).toEqual(['a', 'a', 'a', 'a'])
})

function boxed(element: Element, top: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, height)
}
