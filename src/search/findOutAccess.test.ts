import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { findOutAccess } from './findOutAccess.ts'
import { refusalAnswer } from './testing/searching.tsx'

const me = { id: '00000000-0000-4000-8000-000000000001', displayName: 'Ada', userType: 'Member' }
const group = '00000000-0000-4000-8000-00000000000a'
const { signal } = new AbortController()

test.each<[AclEntryDraft, string, RegExp]>([
  [{ accessType: 'grant', type: 'everyone', value: 'everyone' }, 'yes', /Everyone including guests lets Ada find it/],
  [{ accessType: 'grant', type: 'everyoneExceptGuests', value: 'tenant' }, 'yes', /except guests lets Ada find it/],
  [{ accessType: 'grant', type: 'user', value: me.id.toUpperCase() }, 'yes', /^Ada has an entry of their own/],
  [
    { accessType: 'grant', type: 'user', value: group },
    'no',
    /^No entry lets Ada find it\. The entry for .+a lets in nobody else\.$/,
  ],
  [{ accessType: 'grant', type: 'externalGroup', value: 'partners' }, 'notCertain', /own group/],
])('%j: %s', async (entry, answer, reason) => {
  const { client } = fakeGraph([json(me)])
  expect(await find(client, [entry])).toMatchObject({
    fact: { kind: 'ok', value: { answer, reason: expect.stringMatching(reason) } },
    error: undefined,
  })
})

test.each<[readonly AclEntryDraft[], string | undefined, RegExp]>([
  [[{ accessType: 'grant', type: 'user', value: group }], undefined, /^1 person can find it\.$/],
  [
    [
      { accessType: 'grant', type: 'user', value: group },
      { accessType: 'deny', type: 'user', value: me.id },
    ],
    'denied',
    /^1 person can find it, except Ada\.$/,
  ],
  [[], 'nobody', /^Nobody can find it yet\.$/],
  [[{ accessType: 'deny', type: 'everyone', value: 'tenant' }], 'nobody', /^Nobody can find it\.$/],
])('who is left out is told who is not, and whether that may be a mistake: %j', async (acl, fault, who) => {
  const { client } = fakeGraph([json(me)])
  expect(await find(client, acl)).toMatchObject({
    fact: { kind: 'ok', value: { answer: 'no', fault, who: expect.stringMatching(who) } },
  })
})

test('groups are read, and called by their names', async () => {
  const groups = { value: [{ '@odata.type': '#microsoft.graph.group', id: group, displayName: 'Support' }] }
  const { client } = fakeGraph([json(me), json(groups)])
  expect(await find(client, [{ accessType: 'grant', type: 'group', value: group }])).toMatchObject({
    fact: { value: { answer: 'yes', reason: expect.stringContaining('Support') } },
  })
})

test('what could not be read leaves it open', async () => {
  const unread = fakeGraph([json(me), refusalAnswer(403)])
  expect(await find(unread.client, [{ accessType: 'grant', type: 'group', value: group }])).toMatchObject({
    fact: { value: { answer: 'notCertain' } },
    error: { kind: 'forbidden' },
  })
  const nobody = fakeGraph([refusalAnswer(500)])
  expect(await find(nobody.client, [])).toMatchObject({ fact: { kind: 'failed', status: 500 } })
})

function find(client: ReturnType<typeof fakeGraph>['client'], acl: readonly AclEntryDraft[]) {
  return findOutAccess({ client, apiVersion: 'beta', tenantId: 'tenant', nameOf: () => undefined }, acl, signal)
}
