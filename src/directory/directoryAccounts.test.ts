// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { hasReadDirectory } from './directoryAccounts.ts'

afterEach(() => localStorage.clear())

test.each([
  ['["1"]', true],
  ['["2",null]', false],
  ['[1]', false],
  ['no json', false],
  ['{}', false],
])('with %s stored, account 1 has read the directory: %s', (text, hasRead) => {
  localStorage.setItem('external-item-editor.directory-accounts', text)
  expect(hasReadDirectory('1')).toBe(hasRead)
})
