// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readTree } from './readTree.ts'
import { writeHtml } from './writeHtml.ts'

test.each([
  ['the title of a Word document is a heading', '<p class="MsoTitle">a</p>', '<h1>a</h1>'],
  ['an empty list, quote or heading is nothing', '<ul><li> </li></ul><blockquote></blockquote><h1></h1>', ''],
  ['code keeps its lines', '<pre>\n\n  a<br>b\u00a0c\n</pre>', '<pre>  a\nb c</pre>'],
  ['a number that is none begins at 1', '<ol start="x"><li>a</ol>', '<ol>\n  <li>a</li>\n</ol>'],
])('%s', (_, html, kept) => {
  document.body.innerHTML = html
  expect(writeHtml(readTree(document.body))).toBe(kept)
})
