import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { PrincipalNames } from './directory.ts'
import { entryNamesOf, entryNote, entryRefs } from './entryNames.ts'

const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const names: PrincipalNames = new Map([[id, { kind: 'known', principal: { kind: 'group', id, displayName: 'HR' } }]])
const group: AclEntryDraft = { accessType: 'grant', type: 'group', value: id.toUpperCase() }

test.each<[AclEntryDraft, string | undefined, boolean]>([
  [group, 'HR', true],
  [{ ...group, type: 'user' }, 'HR', true],
  [{ ...group, value: 'x' }, undefined, false],
  [{ ...group, identitySource: 'external' }, undefined, false],
  [{ ...group, type: 'externalGroup' }, undefined, false],
  [{ ...group, type: 'everyone' }, undefined, false],
])('%j is called %s', (entry, name, isAsked) => {
  expect(entryNamesOf(names)(entry)).toBe(name)
  expect(entryRefs([entry], 5)).toEqual(isAsked ? [{ text: entry.value, kind: entry.type }] : [])
})

test('of many entries the names of the first are asked for', () => {
  expect(entryRefs([group, group, group], 2)).toHaveLength(2)
})

test.each<[AclEntryDraft | undefined, string | undefined]>([
  [undefined, undefined],
  [group, 'HR'],
  [{ ...group, value: 'x' }, undefined],
  [{ ...group, value: 'gone' }, 'not in the directory'],
  [{ ...group, type: 'user', value: 'g' }, 'Gwen, guest'],
  [{ ...group, type: 'everyone' }, undefined],
])('beside the ID of %j stands %s', (entry, note) => {
  const more: PrincipalNames = new Map([
    ...names,
    ['gone', { kind: 'unknown' }],
    ['g', { kind: 'known', principal: { kind: 'user', id: 'g', displayName: 'Gwen', isGuest: true } }],
  ])
  expect(entryNote(entry, more)).toBe(note)
})
