import { describe, expect, test } from 'vitest'
import type { PrincipalName } from '../../directory/directory.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { principalLine, whoLine, whoText } from './whoText.ts'

const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: id }
const robin: PrincipalName = {
  kind: 'known',
  principal: { kind: 'user', id, displayName: 'Robin Delgado', mail: 'robin@contoso.example' },
}

describe('whom an entry is about', () => {
  test.each<[AclEntryDraft, PrincipalName | undefined, string, string]>([
    [user, robin, 'Robin Delgado', 'Person · robin@contoso.example'],
    [user, undefined, id, 'Person, by ID.'],
    [user, { kind: 'asking' }, id, 'Looking up the name…'],
    [user, { kind: 'unknown' }, id, 'Person, by ID.'],
    [{ ...user, type: 'group' }, undefined, id, 'Group, by ID.'],
    [{ ...user, value: 'Rob' }, undefined, 'Rob', 'Choose from the list, or paste an object ID.'],
    [{ ...user, value: ' ' }, undefined, ' ', 'Find by name, mail or ID.'],
    [
      { ...user, type: 'everyone', value: 'everyone' },
      undefined,
      'Everyone',
      'All people in your organization, guests included.',
    ],
    [
      { ...user, type: 'everyoneExceptGuests' },
      robin,
      'Everyone except guests',
      'All people in your organization, but no guests.',
    ],
    [
      { ...user, type: 'externalGroup', value: 'g1' },
      undefined,
      'g1',
      'A group that your connector manages, by its ID.',
    ],
    [
      { ...user, type: 'group', value: 'g1', identitySource: 'external' },
      robin,
      'g1',
      'A group that your connector manages, by its ID.',
    ],
  ])('%j, known as %j, is “%s”: %s', (entry, name, text, line) => {
    expect(whoText(entry, name)).toBe(text)
    expect(whoLine(entry, name)).toBe(line)
  })
})

test('somebody is told from others of the name by kind and address', () => {
  const person = { kind: 'user', id, displayName: 'Ada', upn: 'ada@b.example' } as const
  expect(principalLine(person)).toBe('Person · ada@b.example')
  expect(principalLine({ ...person, isGuest: true, mail: 'ada@c.example' })).toBe('Guest · ada@c.example')
  expect(principalLine({ ...person, jobTitle: 'Writer' })).toBe('Person · Writer · ada@b.example')
  expect(principalLine({ kind: 'group', id, displayName: 'HR' })).toBe('Group')
})
