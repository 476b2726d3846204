// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isDialogOpen } from './isDialogOpen.ts'

test.each([
  ['', false],
  ['<dialog></dialog>', false],
  ['<dialog open></dialog>', true],
  ['<dialog></dialog><dialog open></dialog>', true],
])('a page with %j has an open dialog: %s', (html, expected) => {
  document.body.innerHTML = html
  expect(isDialogOpen()).toBe(expected)
})
