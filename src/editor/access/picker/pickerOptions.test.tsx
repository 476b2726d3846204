// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { hr, robin } from '../../../directory/testing/showInDirectory.tsx'
import type { DirectorySearch } from '../../../directory/useDirectorySearch.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { answerOf } from './pickerOptions.tsx'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const user: AclEntryDraft = { accessType: 'deny', type: 'user', value: 'h' }
const external: AclEntryDraft = { accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' }
const found: DirectorySearch = {
  kind: 'found',
  principals: [hr, robin],
  total: 60,
  unread: undefined,
  more: () => undefined,
}

describe('what is offered', () => {
  test.each<[AclEntryDraft, string, DirectorySearch, readonly string[]]>([
    [user, 'h', found, [`group ${hr.id}`, `user ${robin.id}`, 'more']],
    [user, 'h', { ...found, more: undefined }, [`group ${hr.id}`, `user ${robin.id}`]],
    [user, 'every', { kind: 'searching', isBusy: false }, ['everyone', 'everyoneExceptGuests']],
    [user, 'gue', { kind: 'idle' }, ['everyone', 'everyoneExceptGuests']],
    [user, 'inc', { kind: 'idle' }, []],
    [user, 'exc', { kind: 'idle' }, []],
    [user, 'g', { kind: 'idle' }, []],
    [external, 'g1', { kind: 'idle' }, []],
  ])('%j, %s', (entry, text, search, ids) => {
    expect(answer({ entry, text, search }).options.map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['field', ['externalGroup fieldTeam']],
    ['FIELDT', ['externalGroup fieldTeam']],
    ['team', []],
  ])('external groups that were used, by their name or ID: %s', (text, ids) => {
    const used = [{ groupId: 'fieldTeam', displayName: 'Field team' }]
    const { options, choose } = answer({ text, search: { kind: 'idle' }, used })
    expect(options.map(({ id }) => id)).toEqual(ids)
    const chosen = { accessType: 'deny', type: 'group', value: 'fieldTeam', identitySource: 'external' }
    expect(choose('externalGroup fieldTeam')).toEqual(ids.length === 0 ? undefined : chosen)
  })

  test('while nothing is typed, what is nobody of the directory', () => {
    const general = (entry: AclEntryDraft) => answer({ entry }).general.map(({ id }) => id)
    expect(general(user)).toEqual(['everyone', 'everyoneExceptGuests', 'externalGroup'])
    expect(general(external)).toEqual(['directory', 'everyone', 'everyoneExceptGuests'])
  })

  test('while nothing is typed, the first of the directory too, where they are known', () => {
    expect(answer({ text: '', search: found }).general.map(({ id }) => id)).toEqual([
      'everyone',
      'everyoneExceptGuests',
      'externalGroup',
      `group ${hr.id}`,
      `user ${robin.id}`,
      'more',
    ])
  })

  test('who is called exactly what is typed is known by that', () => {
    const { options } = answer({ text: 'robin@contoso.example' })
    expect(options.filter(({ isExact }) => isExact).map(({ id }) => id)).toEqual([`user ${robin.id}`])
  })

  test('how many match counts those on other pages, and what is nobody of the directory', () => {
    expect(answer({}).count).toBe(60)
    expect(answer({ text: 'every', search: { ...found, principals: [], total: 0 } }).count).toBe(2)
  })

  test.each<[DirectorySearch, string | undefined]>([
    [{ kind: 'searching', isBusy: false }, 'Searching…'],
    [
      { ...found, principals: [] },
      'No person or group begins with “h”. Try the beginning of another word of the name, or paste the object ID.',
    ],
    [{ kind: 'idle' }, undefined],
    [{ kind: 'failed', error: { kind: 'offline' }, tryAgain: () => undefined }, undefined],
  ])('in place of options: %j', (search, note) => {
    expect(answer({ search }).note).toBe(note)
  })
})

test.each<[string, AclEntryDraft | undefined]>([
  [`group ${hr.id}`, { accessType: 'deny', type: 'group', value: hr.id, identitySource: 'azureActiveDirectory' }],
  ['everyone', { accessType: 'deny', type: 'everyone', value: tenantId, identitySource: 'azureActiveDirectory' }],
  ['externalGroup', { accessType: 'deny', type: 'group', value: '', identitySource: 'external' }],
  ['directory', { accessType: 'deny', type: 'user', value: '', identitySource: 'azureActiveDirectory' }],
  ['more', undefined],
  ['nobody', undefined],
])('choosing %s makes %j of the entry', (id, entry) => {
  expect(answer({}).choose(id)).toEqual(entry)
})

function answer(parts: Partial<Parameters<typeof answerOf>[0]>) {
  return answerOf({
    entry: user,
    text: 'h',
    search: found,
    used: [],
    apiVersion: 'beta',
    tenantId,
    onChosen: () => undefined,
    ...parts,
  })
}
