// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { inSight, rowElement, rowsInSight, seenPart } from './linesInSight.ts'

test('the rows in sight are those that are there whole', () => {
  const { scroller } = rows(90, 110, 130, 180, 200)
  expect(rowsInSight(scroller)).toEqual([1, 3])
  expect(rowsInSight(rows().scroller)).toEqual([])
})

test('of a row that is in sight in part, that part is told, and of another one nothing', () => {
  const { scroller, row } = rows(90, 110, 400)
  expect(seenPart(scroller, row(0))).toEqual({ left: 78, top: 100, bottom: 110, viewWidth: 300 })
  expect(inSight(scroller, row(1))).toBe(true)
  expect(inSight(scroller, row(2))).toBe(false)
  expect(rowElement(scroller, 3)).toBeNull()
  expect(seenPart(scroller, null)).toBeUndefined()
})

/** A view of 100 pixels, from 100 downwards, with rows of 20 that begin at these heights. */
function rows(...tops: readonly number[]) {
  const scroller = document.createElement('section')
  scroller.getBoundingClientRect = () => new DOMRect(30, 100, 300, 100)
  for (const [index, top] of tops.entries()) {
    const row = document.createElement('div')
    row.dataset['index'] = String(index)
    row.getBoundingClientRect = () => new DOMRect(30, top, 300, 20)
    scroller.append(row)
  }
  return { scroller, row: (index: number) => rowElement(scroller, index) }
}
