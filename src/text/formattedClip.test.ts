import { expect, test } from 'vitest'
import { isFormatted, isHtmlSource } from './formattedClip.ts'

const vsCode = `<meta charset='utf-8'><div style="color: #3b3b3b;background-color: #ffffff;font-family: 'Droid Sans Mono', 'monospace';font-weight: normal;font-size: 14px;line-height: 19px;white-space: pre;"><div><span style="color: #800000;">&lt;p&gt;</span><span style="color: #3b3b3b;">a</span><span style="color: #800000;">&lt;/p&gt;</span></div></div>`
const intelliJ = `<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body><pre style="background-color:#ffffff;color:#080808;font-family:'JetBrains Mono',monospace;font-size:9,8pt;">&lt;<span style="color:#0033b3;">p</span>&gt;</pre></body></html>`

test.each([
  // what, html, plain, better as HTML, better as text
  ['a paragraph of a page', '<p>a</p>', 'a', true, false],
  ['a list', '<ul><li>a</li></ul>', 'a', true, true],
  ['a table', '<table><tr><td>a</td></tr></table>', 'a', true, true],
  ['a heading', '<h2>a</h2><p>b</p>', 'a\nb', true, true],
  ['a list of Word', "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>a</p>", '·\ta', true, true],
  ['source from VS Code', vsCode, '<p>a</p>', false, false],
  ['source from IntelliJ', intelliJ, '<p>', false, false],
  ['source shown on a page', '<p><code>&lt;b&gt;a&lt;/b&gt;</code></p>', '<b>a</b>', false, false],
  ['plain text', '', 'a', false, false],
])('%s', (_, html, plain, isBetterAsHtml, isBetterAsText) => {
  expect(isFormatted({ html, plain }, true)).toBe(isBetterAsHtml)
  expect(isFormatted({ html, plain }, false)).toBe(isBetterAsText)
})

test.each([
  ['<p>a</p>', true],
  ['  <!DOCTYPE html>\n<html lang="en"></html>\n', true],
  ['<!-- a --><br/>', true],
  ['a < b', false],
  ['<3 you >', false],
  ['<p>a', false],
])('%s is HTML source: %s', (text, isSource) => {
  expect(isHtmlSource(text)).toBe(isSource)
})
