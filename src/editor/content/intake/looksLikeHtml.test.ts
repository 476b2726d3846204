import { expect, test } from 'vitest'
import { looksLikeHtml } from './looksLikeHtml.ts'

test.each([
  ['', false],
  ['1 < 2 and 3 > 2', false],
  ['mail <ada@contoso.com>', false],
  ['R&D; Q&A', false],
  ['<p>a', true],
  ['a<br/>b', true],
  ['<a href="https://contoso.com">a</a>', true],
  ['Salt &amp; pepper', true],
  ['<!-- a -->', true],
])('%j: %s', (text, isHtml) => {
  expect(looksLikeHtml(text)).toBe(isHtml)
})
