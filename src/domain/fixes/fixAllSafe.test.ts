import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { fixAllSafe } from './fixAllSafe.ts'
import { fixesOf } from './fixesOf.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const context = { apiVersion: 'v1.0', tenantId, schema: undefined } as const
const everyone = { type: 'everyone', value: 'everyone', accessType: 'grant' } as const
const user = { type: 'user', value: 'adele@contoso.com', accessType: 'grant' } as const
const draft: ItemDraft = {
  ...emptyDraft,
  connectionId: 'tickets',
  itemId: 'T1',
  acl: [everyone, user],
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }],
}

test('every safe fix is applied, and what needs a person stays', () => {
  const { draft: fixed, count } = fixAllSafe(draft, context)
  expect(count).toBe(1)
  expect(fixed.acl).toEqual([{ ...everyone, value: tenantId }, user])
  expect(fixed.acl[1]).toBe(user)
  expect(fixed.properties).toBe(draft.properties)
  const { problems } = readDraft(fixed, context)
  expect(problems.map(({ rule }) => rule)).toContain('acl-user-not-guid')
  expect(problems.flatMap((problem) => fixesOf(problem, fixed, context)).filter(({ isSafe }) => isSafe)).toEqual([])
})

test('likely fixes are applied with them where that is wished for', () => {
  const unsafe = { ...draft, itemId: 'T 1' }
  expect(fixAllSafe(unsafe, context).draft.itemId).toBe('T 1')
  expect(fixAllSafe(unsafe, context, undefined, true)).toMatchObject({ draft: { itemId: 'T1' }, count: 2 })
})

test('a draft without safe fixes stays itself', () => {
  const sound = { ...draft, acl: [{ ...everyone, value: tenantId }] }
  expect(fixAllSafe(sound, context)).toEqual({ draft: sound, count: 0 })
  expect(fixAllSafe(sound, context).draft).toBe(sound)
})
