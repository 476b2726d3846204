import { expect, test } from 'vitest'
import type { Account, Session } from '../../auth/session.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { draftOwnerOf } from './draftOwner.ts'

const account: Account = { id: 'a', name: 'A', username: 'a@contoso.com', tenantId: 't' }
const signedIn: Session = { kind: 'signedIn', account, others: [] }
const owner = draftOwnerOf(signedIn, fakeConfig)

test('tenant, user and cloud each make another owner', () => {
  const others = [
    draftOwnerOf({ ...signedIn, account: { ...account, id: 'b' } }, fakeConfig),
    draftOwnerOf({ ...signedIn, account: { ...account, tenantId: 'u' } }, fakeConfig),
    draftOwnerOf(signedIn, { ...fakeConfig, graphBaseUrl: 'https://graph.microsoft.us' }),
  ]
  expect(new Set([owner, ...others, '']).size).toBe(5)
  expect(draftOwnerOf({ ...signedIn, account: { ...account, name: 'Renamed' } }, fakeConfig)).toBe(owner)
})

test('nobody is known to be nobody, and while it is not known nothing is said', () => {
  expect(draftOwnerOf({ kind: 'signedOut' }, fakeConfig)).toBe('')
  expect(draftOwnerOf({ kind: 'failed', message: '', nextStep: '' }, fakeConfig)).toBe('')
  expect(draftOwnerOf({ kind: 'starting' }, fakeConfig)).toBeUndefined()
})
