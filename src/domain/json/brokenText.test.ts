import { expect, test } from 'vitest'
import { brokenText } from './brokenText.ts'

const place = { line: 1200, column: 12, excerpt: '' }

test.each([
  ['a comma', 'Line 1,200, column 12: expected a comma.'],
  ['nothing more', 'Line 1,200, column 12: the JSON is complete before this. Remove the rest.'],
])('where %s was expected: %s', (expected, sentence) => {
  expect(brokenText({ place, expected })).toBe(sentence)
})
