import { expect, test } from 'vitest'
import { brokenText } from './brokenText.ts'

const place = { line: 1200, column: 12, excerpt: '' }

test.each([
  ['a comma', 'Line 1,200, column 12: here should be a comma.'],
  ['nothing more', 'Line 1,200, column 12: the JSON is complete before this. Take the rest away.'],
])('where %s was expected: %s', (expected, sentence) => {
  expect(brokenText({ place, expected })).toBe(sentence)
})
