import { expect, test } from 'vitest'
import { waitText } from './waitText.ts'

test.each([
  [0, '0 s'],
  [3, '3 s'],
  [59, '59 s'],
  [60, '1 min 0 s'],
  [725, '12 min 5 s'],
  [3600, '1 h 0 min'],
  [3725, '1 h 2 min'],
])('%i seconds are %s', (seconds, text) => {
  expect(waitText(seconds)).toBe(text)
})
