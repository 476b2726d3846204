import { expect, test } from 'vitest'
import { beginsWord } from './beginsWord.ts'

test.each([
  ['Go to title', 'title', true],
  ['Open Untitled item', 'title', false],
  ['Open Untitled item', 'untitled', true],
  ['Title and subtitle', 'title', true],
  ['Go to createdAt', 'at', true],
  ['Go to created_at', 'at', true],
  ['Go to status', 'at', false],
  ['Open TICKET42', '42', true],
  ['Open TICKET42', '2', false],
  ['Is it found? (429)', '(429', true],
  ['Zürich', 'ürich', false],
  ['東京の会議', '会議', true],
])('“%s” has a word that begins with “%s”: %s', (text, typed, expected) => {
  expect(beginsWord(text, typed)).toBe(expected)
})
