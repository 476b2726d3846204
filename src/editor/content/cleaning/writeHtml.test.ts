import { expect, test } from 'vitest'
import type { Block } from './cleanTree.ts'
import { writeHtml } from './writeHtml.ts'

const text = (own: string): Block => ({ kind: 'paragraph', runs: [{ text: own, marks: [], href: undefined }] })

test('each block has a line, and what is in it is indented', () => {
  expect(
    writeHtml([
      { kind: 'heading', level: 2, runs: [{ text: 'A', marks: [], href: undefined }] },
      { kind: 'quote', blocks: [text('B'), { kind: 'list', start: 4, items: [[text('C')]] }] },
    ]),
  ).toBe('<h2>A</h2>\n<blockquote>\n  <p>B</p>\n  <ol start="4">\n    <li>C</li>\n  </ol>\n</blockquote>')
})

test('tags are nested in one order, and closed only where they end', () => {
  expect(
    writeHtml([
      {
        kind: 'paragraph',
        runs: [
          { text: 'a', marks: ['strong'], href: undefined },
          { text: 'b', marks: ['strong', 'em'], href: undefined },
          { text: 'c', marks: ['em'], href: 'https://x.example/?a="b"' },
        ],
      },
    ]),
  ).toBe('<p><strong>a<em>b</em></strong><a href="https://x.example/?a=&quot;b&quot;"><em>c</em></a></p>')
})

test('what would be a tag or a reference is text', () => {
  expect(writeHtml([text('<b> &amp; "c"')])).toBe('<p>&lt;b&gt; &amp;amp; "c"</p>')
})
