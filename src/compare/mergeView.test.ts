// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { openMergeView } from './mergeView.ts'

const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`)
const before = lines.join('\n')
const after = [...lines.slice(0, -1), 'another end'].join('\n')
const names = { before: 'Stored: Content', after: 'Draft: Content' }

test('one below the other, the draft is the text, and what is gone is marked in it', () => {
  openMergeView(document.body, { before, after }, 'unified', names)
  expect(texts()).toEqual([['Draft: Content', 'true', 'false']])
  expect(document.querySelector('.cm-deletedChunk')?.textContent).toContain('line 29')
  expect(document.querySelector('.cm-collapsedLines')?.textContent).toMatch(/^\d+ equal lines$/)
})

test('side by side, each has its name and none can be edited', () => {
  openMergeView(document.body, { before, after }, 'sideBySide', names)
  expect(texts()).toEqual([
    ['Stored: Content', 'true', 'false'],
    ['Draft: Content', 'true', 'false'],
  ])
})

test.each(['unified', 'sideBySide'] as const)('nothing is left of it when it is closed: %s', (layout) => {
  openMergeView(document.body, { before, after }, layout, names)()
  expect(document.body.childElementCount).toBe(0)
})

function texts() {
  return [...document.querySelectorAll('.cm-content')].map((text) =>
    ['aria-label', 'aria-readonly', 'contenteditable'].map((name) => text.getAttribute(name)),
  )
}
