// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { newSanitiser, quietHtml, showInFrame } from './inertHtml.ts'

test('each sanitiser has hooks of its own', () => {
  const one = newSanitiser({})
  one.purify.addHook('afterSanitizeAttributes', (element) => element.setAttribute('lang', 'en'))
  expect(one.purify.sanitize('<p>a</p>', one.config)).toBe('<p lang="en">a</p>')
  const other = newSanitiser({})
  expect(other.purify.sanitize('<p onclick="x">a</p><script></script>', other.config)).toBe('<p>a</p>')
})

test('a page is shown in a frame', () => {
  const frame = document.createElement('iframe')
  showInFrame(frame, '<p>a</p>')
  expect(frame.getAttribute('srcdoc')).toBe('<p>a</p>')
})

test.each([
  ['<p onclick="x">on a = b</p>', '<p data-handler-click="x">on a = b</p>'],
  ['<img src=x/onerror = y>', '<img src=x/data-handler-error = y>'],
  ['<BASE href="javascript:x>y">z<base/><basefont>', '<x-base href="javascript:x>y">z<x-base/><basefont>'],
  ['one onclick=2 &lt;p onclick=3&gt;', 'one onclick=2 &lt;p onclick=3&gt;'],
])('%s is read as %s', (html, quiet) => {
  expect(quietHtml(html)).toBe(quiet)
})
