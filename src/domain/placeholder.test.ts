import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlaceholder } from './placeholder.ts'

test.each([
  ['{{title}}', true],
  [' {{ title }} ', true],
  ["@{items('Each')?['Title']}", true],
  ['${title}', true],
  ['%TITLE%', true],
  ['<your title>', true],
  ['', false],
  ['title', false],
  ['Use {{title}} in Handlebars', false],
  ['<p>Hello</p>', false],
  ['@ann', false],
  ['100 %', false],
])('%j is a placeholder: %s', (text, is) => {
  expect(isPlaceholder(text)).toBe(is)
})

test('any text gives an answer', () => {
  fc.assert(fc.property(fc.string(), (text) => void isPlaceholder(text)))
})
