import { describe, expect, test } from 'vitest'
import type { PrincipalName } from '../../directory/directory.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { whoLine, whoText } from './whoText.ts'

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
    [{ ...user, sought: 'Hum' }, robin, 'Hum', 'Choose from the list, or paste an object ID.'],
    [{ ...user, value: ' ' }, undefined, ' ', 'Find by name, mail or ID, or paste a list.'],
    [
      { ...user, type: 'everyone', value: 'everyone' },
      undefined,
      'Everyone including guests',
      'All members and guests of your organization.',
    ],
    [
      { ...user, type: 'everyoneExceptGuests' },
      robin,
      'Everyone except guests',
      'All members of your organization, but no guests.',
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
