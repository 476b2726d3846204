import { expect, test } from 'vitest'
import { readFlags, settingBefore, settingsText } from './configurePlan.mjs'

test.each([
  [[], { kind: 'given', given: {} }],
  [
    ['--client-id', 'a', '--tenant=b', '--cloud', 'global'],
    { kind: 'given', given: { clientId: 'a', tenant: 'b', cloud: 'global' } },
  ],
  [['--tenant'], { kind: 'wrong', sentence: '--tenant needs a value after it.' }],
  [['--tenant', '--cloud'], { kind: 'wrong', sentence: '--tenant needs a value after it.' }],
  [['--clientid', 'a'], { kind: 'wrong', sentence: 'There is no option --clientid.' }],
  [['--help'], { kind: 'help' }],
])('the flags %j', (args, expected) => {
  expect(readFlags(args)).toEqual(expected)
})

test.each([
  [undefined, '{\n  "tenant": "b"\n}\n'],
  ['{"tenant":"a","apiVersion":"beta"}', '{\n  "tenant": "b",\n  "apiVersion": "beta"\n}\n'],
  ['not JSON', '{\n  "tenant": "b"\n}\n'],
  ['[1]', '{\n  "tenant": "b"\n}\n'],
])('what was in the file, %j, stays beside what is given', (before, expected) => {
  expect(settingsText(before, { tenant: 'b' })).toBe(expected)
})

test('what the file says is what Enter keeps', () => {
  expect(settingBefore('{"tenant":"a","cloud":7}', 'tenant')).toBe('a')
  expect(settingBefore('{"tenant":"a","cloud":7}', 'cloud')).toBeUndefined()
  expect(settingBefore(undefined, 'tenant')).toBeUndefined()
})
