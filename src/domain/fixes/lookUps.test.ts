import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { guid, soundDraft, user } from '../testing/ruleExamples/ruleExample.ts'
import type { Fix } from './fix.ts'
import { fixesOf, waysToMend } from './fixesOf.ts'

test.each<[string, AclEntryDraft, string | undefined]>([
  ['an address', { ...user, value: ' nadia@contoso.example ' }, 'Look up this address'],
  ['a name', { ...user, value: 'Nadia Sorensen' }, 'Look up this name'],
  ['a name that is looked for', { ...user, value: guid, sought: 'Nadia Sorensen' }, 'Look up this name'],
  ['the name of a group', { ...user, type: 'group', value: 'Human resources' }, 'Look up this name'],
  ['an ID in braces', { ...user, value: `{${guid}}` }, undefined],
  ['the word for everyone', { ...user, value: 'Everyone except guests' }, undefined],
  ['nothing', { ...user, value: '' }, undefined],
  ['an external group', { ...user, type: 'externalGroup', value: 'Super users' }, undefined],
])('%s in the place of an object ID', (_, entry, label) => {
  const draft = { ...soundDraft, acl: [entry] }
  const context = { apiVersion: 'v1.0', tenantId: undefined, userId: guid, schema: undefined } as const
  const ways = readDraft(draft, context).problems.map((problem) => waysToMend(problem, draft, context))
  expect(ways.flat().find(({ looksUp }) => looksUp)?.label).toBe(label)
  // It comes before what takes the entry away.
  if (label !== undefined) expect(ways.find((each) => each.length > 0)?.[0]?.label).toBe(label)
})

test('nobody is asked while nobody is signed in, and a look-up is no fix: the draft stays', () => {
  const draft = { ...soundDraft, acl: [{ ...user, value: 'nadia@contoso.example' }] }
  const context = { apiVersion: 'v1.0', tenantId: undefined, schema: undefined } as const
  const [problem] = readDraft(draft, context).problems
  if (problem === undefined) return expect.fail('An address is no problem.')
  const labels = (ways: readonly Fix[]) => ways.map(({ label }) => label)
  expect(labels(waysToMend(problem, draft, context))).toEqual(labels(fixesOf(problem, draft, context)))
  const [lookUp] = waysToMend(problem, draft, { ...context, userId: guid })
  expect(lookUp?.apply(draft)).toBe(draft)
})
