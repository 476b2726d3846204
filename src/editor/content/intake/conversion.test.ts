// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { convertAmong, convertClip, convertContent, convertDocument } from './conversion.ts'

test('HTML becomes what the type of the content asks for', () => {
  const html = '<style></style><ul><li>a</li></ul>'
  expect(convertDocument(html, 'html')).toEqual({ text: '<ul>\n  <li>a</li>\n</ul>', removed: '1 style' })
  expect(convertDocument(html, 'text')).toEqual({ text: '- a', removed: '1 style' })
})

test('a few words that were copied are no paragraph, a document of one is', () => {
  expect(convertClip('<span>R&amp;D <b>team</b></span>', 'html').text).toBe('R&amp;D <strong>team</strong>')
  expect(convertClip('<p>a</p><p>b</p>', 'html').text).toBe('<p>a</p>\n<p>b</p>')
  expect(convertDocument('<p>a</p>', 'html').text).toBe('<p>a</p>')
})

test('a content becomes one of the other type', () => {
  expect(convertContent('a & b\n\n- c', 'html')).toEqual({
    text: '<p>a &amp; b</p>\n<ul>\n  <li>c</li>\n</ul>',
    removed: '',
  })
  expect(convertContent('<p>a &amp; b</p><ul><li>c</ul>', 'text')).toEqual({ text: 'a & b\n\n- c', removed: '' })
})

test('what was copied stands among texts as HTML; alone it is as it was copied', () => {
  expect(convertAmong('a & b\n', '<style></style><b>c</b>', '\n- d')).toEqual({
    text: '<p>a &amp; b</p>\n<p><strong>c</strong></p>\n<ul>\n  <li>d</li>\n</ul>',
    removed: '1 style',
  })
  expect(convertAmong('', '<b>c</b>', '\n').text).toBe('<strong>c</strong>')
})
