// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { browserDirectoryAccounts as accounts } from './directoryAccounts.ts'

afterEach(() => localStorage.clear())

test('an account is known after it was added, until it is removed', () => {
  expect(accounts.has('adele')).toBe(false)
  accounts.add('adele')
  accounts.add('adele')
  accounts.add('megan')
  expect([accounts.has('adele'), accounts.has('megan')]).toEqual([true, true])
  accounts.remove('adele')
  accounts.remove('nobody')
  expect([accounts.has('adele'), accounts.has('megan')]).toEqual([false, true])
})

test.each(['no json', '{}', '[1,null]'])('what is stored as %s names nobody', (text) => {
  localStorage.setItem('external-item-editor.directory-accounts', text)
  expect(accounts.has('1')).toBe(false)
})
