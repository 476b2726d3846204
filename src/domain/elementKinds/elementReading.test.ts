import { expect, test } from 'vitest'
import { butIs, unreadable } from './elementReading.ts'

test('What cannot be read has no value, and a finding that says why', () => {
  expect(unreadable('boolean-not-boolean', 'Choose.')).toEqual({
    value: undefined,
    findings: [{ rule: 'boolean-not-boolean', message: 'Choose.', at: '' }],
  })
})

test.each([
  ['', ''],
  ['  ', ''],
  ['many', ' (this is “many”)'],
  ['x'.repeat(40), ` (this is “${'x'.repeat(40)}”)`],
  // A long text is not repeated whole.
  ['x'.repeat(1000), ` (this is “${'x'.repeat(40)}…”)`],
])('a message about %j ends with “%s”', (text, end) => {
  expect(butIs(text)).toBe(end)
})
