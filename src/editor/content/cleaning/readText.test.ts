import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './readText.ts'
import { writeHtml } from './writeHtml.ts'
import { writeText } from './writeText.ts'

test.each([
  ['nothing', ' \n\n', ''],
  ['paragraphs and lines', 'One\ntwo\n\n\nThree <3', '<p>One<br>two</p>\n<p>Three &lt;3</p>'],
  ['bullets', '- a\n• b\n\n* c', '<ul>\n  <li>a</li>\n  <li>b</li>\n  <li>c</li>\n</ul>'],
  ['numbers with empty lines between', '1. a\n\n2) b', '<ol>\n  <li>a</li>\n  <li>b</li>\n</ol>'],
  ['numbers that begin later', '3. a\n4. b', '<ol start="3">\n  <li>a</li>\n  <li>b</li>\n</ol>'],
  ['numbers that do not follow', '1. a\n5. b', '<ol>\n  <li>a</li>\n</ol>\n<ol start="5">\n  <li>b</li>\n</ol>'],
  [
    'a list in an item, and the lines below it',
    '1. a\n   more\n   - b\n     more\n2. c',
    '<ol>\n  <li>a<br>more\n    <ul>\n      <li>b<br>more</li>\n    </ul>\n  </li>\n  <li>c</li>\n</ol>',
  ],
  ['a list right below a line', 'Steps:\n- a\nEnd', '<p>Steps:</p>\n<ul>\n  <li>a</li>\n</ul>\n<p>End</p>'],
  [
    'rows with tabs',
    'Node\tState\ngw-1\t',
    '<table>\n  <tr><td>Node</td><td>State</td></tr>\n  <tr><td>gw-1</td><td></td></tr>\n</table>',
  ],
  ['a tab in a line', 'a\tb', '<p>a\tb</p>'],
  ['numbers and dashes in words', '2026 was\n-1 is\n1.5 too', '<p>2026 was<br>-1 is<br>1.5 too</p>'],
])('%s', (_, text, html) => {
  expect(writeHtml(readText(text))).toBe(html)
})

test('no word is lost, and none comes', () => {
  const line = fc.stringMatching(/^[ \t]{0,5}(?:- |\* |[0-9]{1,2}[.)] )?[a-c<&]{0,3}(?:\t[a-c]{0,2})?$/)
  const bare = (text: string) => text.replaceAll(/[\s*)-]|\.(?=\s|$)/g, '').replaceAll('.', '')
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n')
      expect(bare(writeText(readText(text)))).toBe(bare(text))
    }),
  )
})

test('a hundred thousand lines are read at once', () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `line ${index}\n`).join('')
  const items = Array.from({ length: 50_000 }, (_, index) => `- item ${index}\n`).join('')
  const began = performance.now()
  expect(readText(lines + items)).toHaveLength(2)
  expect(performance.now() - began).toBeLessThan(2000)
})
