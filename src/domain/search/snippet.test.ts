import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainTextOf, snippetOf } from './snippet.ts'

test.each([
  ['<p>One</p><p>two &amp; three</p>', 'One two & three'],
  ['<style>p{}</style>a<script>alert("x")', 'a'],
  ['a <!-- b --> c', 'a c'],
  ['<p>Since Monday <b>payments fail</b>. <i>Restart</i></p>', 'Since Monday payments fail. Restart'],
  ['<p>A<span>fte</span>r<!-- x -->wards</p>', 'Afterwards'],
  ['<ul><li>one</li><li>two<br/>three</li></ul>', 'one two three'],
  ['<TR><TD>Store</TD><td class="b">Failures</td></TR>', 'Store Failures'],
  ['<h1>Gateway</h1>down<hr>since', 'Gateway down since'],
  ['a<img src="x">b', 'a b'],
  ['1 &lt; 2 and <b title="x>y">bold</b>', '1 < 2 and y">bold'],
  ['a < b', 'a < b'],
  ['plain', 'plain'],
])('the text of %j is %j', (html, text) => {
  expect(plainTextOf(html)).toBe(text)
})

test.each('a abbr b code em font i mark o:p small span strong sub u wbr'.split(' '))(
  'the inline element %s puts no space',
  (name) => {
    expect(plainTextOf(`be<${name} title="t">fo</${name}>re<${name}/>.`)).toBe('before.')
  },
)

test.each('article blockquote br dd div h1 h6 hr li option p pre section table td th tr ul'.split(' '))(
  'the block %s stands apart',
  (name) => {
    expect(plainTextOf(`before<${name} title="t">in</${name}>after<${name}/>.`)).toBe('before in after .')
  },
)

// Hits stand in brackets.
const shown = (text: string, query: string, length?: number) =>
  snippetOf(text, query, length)
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('')

test.each([
  ['Payments fail', '', 100, 'Payments fail'],
  ['Payments fail', 'pay', 100, '[Payments] fail'],
  ['Payments fail, payment failed', 'FAIL payment', 100, '[Payments] [fail], [payment] [failed]'],
  ['repay', 'pay', 100, 'repay'],
  ['one two three four five', '', 10, 'one two …'],
  ['one two three four five six seven', 'six', 12, '… five [six] …'],
  ['Zürich', 'zür (', 100, '[Zürich]'],
  ['', 'x', 100, ''],
])('of %j, looked for %j, in %i characters it shows %j', (text, query, length, snippet) => {
  expect(shown(text, query, length)).toBe(snippet)
})

test('whatever is looked for, the parts are a piece of the text', () => {
  const words = fc.array(fc.constantFrom('ab', 'abc', 'x', 'É', '(', '*', '\\d'), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1, max: 40 }), (text, query, length) => {
      const parts = snippetOf(text.join(' '), query.join(' '), length)
      const inner = parts.filter((part) => part.text !== '… ' && part.text !== ' …').map((part) => part.text)
      expect(text.join(' ')).toContain(inner.join(''))
    }),
  )
})
