// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { cleanHtml } from './cleanHtml.ts'
import { writeText } from './writeText.ts'

test.each<[what: string, html: string, text: string]>([
  ['paragraphs', '<h1>Fees</h1><p>a<br>b</p><p>c</p>', 'Fees\n\na\nb\n\nc'],
  ['lists', '<ul><li>a<ol><li>b<li>c</ol><li>d</ul>', '- a\n  1. b\n  2. c\n- d'],
  ['tables', '<table><tr><th>a<th>b<tr><td>1<td>x<br>y</table>', 'a\tb\n1\tx y'],
  ['links', 'See <a href="https://a.example/x"><b>the</b> page</a>.', 'See the page (https://a.example/x).'],
  ['a space in a link', '<a href="https://a.example/x">page </a>two', 'page (https://a.example/x) two'],
  [
    'addresses',
    '<a href="https://a.example/">a.example</a> <a href="mailto:b@c.example">b@c.example</a>',
    'a.example b@c.example',
  ],
  ['code', '<pre>a\n  b</pre><hr><blockquote>c</blockquote>', 'a\n  b\n\nc'],
])('text has %s in its own way', (_, html, text) => {
  expect(writeText(cleanHtml(html).blocks)).toBe(text)
})
