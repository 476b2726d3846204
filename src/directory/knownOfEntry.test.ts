import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { PrincipalName, PrincipalNames } from './directory.ts'
import { knownOfEntry, whoIs } from './knownOfEntry.ts'

const hr = { kind: 'group', id: 'hr', displayName: 'Human resources' } as const
const group: AclEntryDraft = { accessType: 'grant', type: 'group', value: 'HR' }
const names: PrincipalNames = new Map([
  ['hr', { kind: 'known', principal: hr }],
  ['gone', { kind: 'unknown' }],
])

test.each<[AclEntryDraft, ReturnType<typeof knownOfEntry>]>([
  [group, hr],
  [{ ...group, type: 'user' }, hr],
  [{ ...group, value: 'gone' }, 'unknown'],
  [{ ...group, value: 'never asked' }, undefined],
  // The directory has no say of these.
  [{ ...group, type: 'everyone' }, undefined],
  [{ ...group, identitySource: 'external' }, undefined],
])('%j is about %j', (entry, known) => {
  expect(knownOfEntry(entry, names)).toEqual(known)
})

test.each<[PrincipalName | undefined, ReturnType<typeof whoIs>]>([
  [undefined, undefined],
  [{ kind: 'asking' }, undefined],
  [{ kind: 'unreadable', error: { kind: 'offline' } }, undefined],
  [{ kind: 'unknown' }, 'unknown'],
])('%j is nobody in particular', (name, known) => {
  expect(whoIs(name)).toBe(known)
})
