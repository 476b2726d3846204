// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { hasReadDirectory } from './directoryAccounts.ts'
import { rememberAccount } from './rememberAccount.ts'

afterEach(() => localStorage.clear())

test('an account is known from when it was allowed until it is refused', () => {
  expect(hasReadDirectory('adele')).toBe(false)
  rememberAccount('adele', true)
  rememberAccount('megan', true)
  rememberAccount('adele', true)
  expect(['adele', 'megan'].map(hasReadDirectory)).toEqual([true, true])
  rememberAccount('adele', false)
  rememberAccount('nobody', false)
  expect(['adele', 'megan'].map(hasReadDirectory)).toEqual([false, true])
})

test('of many accounts the latest are known', () => {
  for (let n = 0; n < 30; n++) rememberAccount(`a${n}`, true)
  expect(['a0', 'a9', 'a10', 'a29'].map(hasReadDirectory)).toEqual([false, false, true, true])
})
