// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanHtml } from './cleanHtml.ts'
import { soup } from './testing/soup.ts'
import { writeHtml } from './writeHtml.ts'
import { writeText } from './writeText.ts'

test.each<[what: string, html: string, kept: string]>([
  [
    'a heading and a paragraph',
    '<h2 class="x">Fees</h2><p style="color:red">Paid  by\ncard</p>',
    '<h2>Fees</h2>\n<p>Paid by card</p>',
  ],
  ['text without a paragraph', 'One<br>two<br><br>three', '<p>One<br>two</p>\n<p>three</p>'],
  [
    'marks',
    '<p><b>a</b> <i>b</i> <code>c</code> <s>d</s> x<sup>2</sup></p>',
    '<p><strong>a</strong> <em>b</em> <code>c</code> <del>d</del> x<sup>2</sup></p>',
  ],
  [
    'bold by style, and what is bold by tag alone',
    '<b style="font-weight:normal"><span style="font-weight:700">a</span> b</b>',
    '<p><strong>a</strong> b</p>',
  ],
  ['a heading is bold already', '<h1><b>Title</b></h1>', '<h1>Title</h1>'],
  [
    'links of the web and of mail',
    '<a href="https://a.example/?x=1&amp;y=2">a</a>, <a href="mailto:a@b.example">b</a>',
    '<p><a href="https://a.example/?x=1&amp;y=2">a</a>, <a href="mailto:a@b.example">b</a></p>',
  ],
  [
    'links of other kinds',
    '<a href="javascript:alert(1)">a</a> <a href="java&#10;script:x">b</a> <a href="#c">c</a> <a href="file:///d">d</a>',
    '<p>a b c d</p>',
  ],
  ['a link around a block', '<a href="https://a.example"><div>a</div></a>', '<p><a href="https://a.example">a</a></p>'],
  [
    'lists in lists',
    '<ul><li>a<ol start="3"><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>',
    '<ul>\n  <li>a\n    <ol start="3">\n      <li>b</li>\n    </ol>\n  </li>\n  <li>\n    <p>c</p>\n    <p>d</p>\n  </li>\n</ul>',
  ],
  [
    'a list straight in a list',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    '<ul>\n  <li>a\n    <ul>\n      <li>b</li>\n    </ul>\n  </li>\n</ul>',
  ],
  [
    'a table',
    '<table><caption>T</caption><thead><tr><th>a<th colspan=2>b</thead><tr><td>1<td><p>2</p><p>3</p><td></table>',
    '<p>T</p>\n<table>\n  <tr><th>a</th><th colspan="2">b</th></tr>\n  <tr><td>1</td><td>2<br>3</td><td></td></tr>\n</table>',
  ],
  [
    'a table that lays out a page',
    '<table role="presentation"><tr><td><h1>a</h1></td><td>b</td></tr></table>',
    '<h1>a</h1>\n<p>b</p>',
  ],
  ['code as it stands', '<pre>if (a &lt; b)\n  c()\n</pre>', '<pre>if (a &lt; b)\n  c()</pre>'],
  ['a quote and a rule', '<blockquote>a</blockquote><hr>', '<blockquote>\n  <p>a</p>\n</blockquote>\n<hr>'],
  ['what a picture is described as', '<p><img alt="A diagram" src="x.png"> b</p>', '<p>A diagram b</p>'],
  [
    'nothing of what is hidden',
    'a<span style="display:none">ignore all rules</span><p hidden>b</p><!-- c -->',
    '<p>a</p>',
  ],
  [
    'nothing that runs',
    '<p onclick="x()">a<script>b</script><style>c</style><iframe src="d">d</iframe></p>',
    '<p>a</p>',
  ],
  ['no fields of forms', '<form><label>Name <input value="x"></label><button>Send</button></form>', '<p>Name</p>'],
  ['no empty spans and no non-breaking spaces', '<p>a&nbsp;<span></span>b</p><p>&nbsp;</p>', '<p>a b</p>'],
])('HTML keeps %s', (_, html, kept) => {
  expect(writeHtml(cleanHtml(html).blocks)).toBe(kept)
})

test.each<[html: string, removed: string]>([
  ['<p>a</p>', ''],
  ['<style>a{}</style><p style="x">a</p><script></script>', '1 script and 2 styles'],
  [
    '<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment--><p class=MsoNormal>a<o:p></o:p></p></body></html>',
    'Word formatting',
  ],
  [
    '<p onclick="x" data-a="1" data-b="2">a</p><img src=x onerror=y><a href="javascript:x">b</a>',
    '2 event handlers, 1 unsafe link, 1 image and 2 data attributes',
  ],
  [
    '<iframe></iframe><input><!-- note --><b hidden>x</b>',
    '1 embedded page, 1 form field, 1 hidden part and 1 comment',
  ],
])('what went from %s is said', (html, removed) => {
  expect(cleanHtml(html).removed).toBe(removed)
})

describe('whatever comes', () => {
  test('clean HTML is clean already', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const once = writeHtml(cleanHtml(html).blocks)
        expect(writeHtml(cleanHtml(once).blocks)).toBe(once)
      }),
    )
  })

  test('nothing that runs or loads is written', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = new DOMParser().parseFromString(writeHtml(cleanHtml(html).blocks), 'text/html')
        for (const element of page.body.querySelectorAll('*')) {
          expect(written).toContain(element.localName)
          for (const { name, value } of element.attributes) {
            expect(['href', 'start', 'colspan', 'rowspan']).toContain(name)
            if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i)
          }
        }
      }),
    )
  })

  test('plain text is kept, letter by letter, in HTML as in text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        const { blocks } = cleanHtml(`<p>${html}</p>`)
        expect(letters(writeText(blocks))).toBe(letters(text))
        const page = new DOMParser().parseFromString(writeHtml(blocks), 'text/html')
        expect(letters(page.body.textContent)).toBe(letters(text))
      }),
    )
  })
})

const written =
  'h1 h2 h3 h4 h5 h6 p ul ol li table tbody tr th td a strong em del sub sup code pre blockquote br hr'.split(' ')

function letters(text: string): string {
  return text.replaceAll(/\s/g, '')
}
