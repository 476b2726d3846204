// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { newSanitiser, showInFrame } from './inertHtml.ts'

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
