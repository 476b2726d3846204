import { expect, test } from 'vitest'
import { joinAfter, withoutCuts, wordsOverLines, wrapWidthOf } from './wrappedLines.ts'

const full = 'x'.repeat(50)

test.each<[string, string, number | undefined]>([
  ['three lines that end at the same column', `${full}\n${full}\n${full}\nrest`, 50],
  ['two wide ones, below a longer line', `${full}${full}${full}\n${full}${full}\n${full}${full}\nrest`, 100],
  ['two lines as a mail has them', `${full}\n${full}\nrest`, undefined],
  ['a line that ends at a usual column', `${'x'.repeat(80)}\nrest`, 80],
  ['lines that end at words', `${full}\n${full}x\nrest`, undefined],
  ['short lines', 'abc\nabc\nabc', undefined],
  ['one line, however long', 'x'.repeat(120), undefined],
])('%s', (_name, text, width) => {
  expect(wrapWidthOf(text)).toBe(width)
})

test('a full line broke a word or stands before its blank; any other broke at a blank', () => {
  expect([joinAfter(80, 80), joinAfter(79, 80), joinAfter(80, undefined)]).toEqual(['', ' ', ' '])
})

test.each([
  ['one line', 'message: It failed\n', 'It failed'],
  ['two lines', 'message: It lacks valid\ncredentials for it.\nCode: x', 'It lacks valid credentials for it.'],
  ['three lines, indented', 'message: It\n  lacks valid\n  credentials\n\nmore', 'It lacks valid credentials'],
  ['a sentence that is over', 'message: It failed.\nThis is another', 'It failed.'],
  ['what begins something else', 'message: It failed\nStatus: 400', 'It failed'],
  ['a stack', 'message: It failed\n    at put (a.js:1:2)', 'It failed'],
  ['JSON', 'message: It failed\n{"error"', 'It failed'],
])('words over %s', (_name, text, words) => {
  expect(wordsOverLines(text, text.indexOf('It'), undefined)).toBe(words)
})

test('a word that the edge of the terminal cut is whole again', () => {
  const text = `${'x'.repeat(72)} authent\nication failed`
  expect(wordsOverLines(text, 73, wrapWidthOf(text))).toBe('authentication failed')
})

test.each([
  ['one two\nthree', 'one two\nthree'],
  ['The request is malfo\nrmed or incorrect.', 'The request is malformed or incorrect.'],
  [`${'a'.repeat(64)}\n${'b'.repeat(64)}\nc\nd`, `${'a'.repeat(64)}${'b'.repeat(64)}c\nd`],
  ['', ''],
])('%j was %j before a window cut it', (text, whole) => {
  expect(withoutCuts(text)).toBe(whole)
})
