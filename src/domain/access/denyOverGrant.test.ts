import { describe, expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import type { AclEntry } from '../externalItem.ts'
import { type AccessFacts, type TakenAway, takenAway } from './denyOverGrant.ts'
import type { ReadMembers } from './readMembers.ts'

const id = (n: number) => `e811976d-83df-4cbd-8b9b-00000000000${n}`
const [ada, gwen, cy] = [id(1), id(2), id(3)]
const [hr, europe, contractors, partners, unread] = [id(4), id(5), id(6), id(7), id(8)]
const whole = (...members: readonly DirectoryPrincipal[]): ReadMembers => ({ members, isWhole: true })
const person = (of: string): DirectoryPrincipal => ({ kind: 'user', id: of, displayName: of })
const facts: AccessFacts = {
  members: new Map([
    [hr, whole(person(ada), { kind: 'group', id: europe, displayName: 'Europe' })],
    [europe, whole(person(cy))],
    [contractors, whole(person(cy))],
    [partners, whole(person(gwen))],
  ]),
  isGuest: (of) => (of === gwen ? true : of === ada ? false : undefined),
}
const entry = (type: AclEntry['type'], value: string, accessType: AclEntry['accessType']): AclEntry => ({
  type,
  value,
  accessType,
})

describe('what a deny takes away from a grant', () => {
  test.each<[AclEntry['type'], string, AclEntry['type'], string, TakenAway]>([
    // Everyone, on either side.
    ['user', ada, 'everyone', 't', 'all'],
    ['everyone', 't', 'everyone', 'everyone', 'all'],
    ['everyone', 't', 'group', hr, 'part'],
    ['everyone', 't', 'everyoneExceptGuests', 't', 'part'],
    ['everyoneExceptGuests', 't', 'everyoneExceptGuests', 't', 'all'],
    // Guests.
    ['user', gwen, 'everyoneExceptGuests', 't', 'nothing'],
    ['user', ada, 'everyoneExceptGuests', 't', 'all'],
    ['user', cy, 'everyoneExceptGuests', 't', 'unknown'],
    ['group', hr, 'everyoneExceptGuests', 't', 'unknown'],
    ['everyoneExceptGuests', 't', 'user', ada, 'part'],
    ['everyoneExceptGuests', 't', 'user', gwen, 'nothing'],
    ['everyoneExceptGuests', 't', 'user', cy, 'unknown'],
    ['everyoneExceptGuests', 't', 'group', hr, 'unknown'],
    // The same, whatever the case.
    ['user', ada, 'user', ada.toUpperCase(), 'all'],
    ['user', ada, 'user', cy, 'nothing'],
    // A person and a group.
    ['user', ada, 'group', hr, 'all'],
    ['user', ada, 'group', contractors, 'nothing'],
    ['user', ada, 'group', unread, 'unknown'],
    ['group', hr, 'user', cy, 'part'],
    ['group', hr, 'user', gwen, 'nothing'],
    ['group', unread, 'user', ada, 'unknown'],
    // Two groups: one in the other, one shared member, none.
    ['group', hr, 'group', europe, 'part'],
    ['group', europe, 'group', hr, 'all'],
    ['group', hr, 'group', contractors, 'part'],
    ['group', hr, 'group', partners, 'nothing'],
    ['group', hr, 'group', unread, 'unknown'],
    // The connector's own groups.
    ['externalGroup', 'g', 'externalGroup', 'g', 'all'],
    ['externalGroup', 'g', 'externalGroup', 'h', 'unknown'],
    ['externalGroup', 'g', 'user', ada, 'unknown'],
    ['everyone', 't', 'externalGroup', 'g', 'part'],
    // Who is not found yet stands for nobody.
    ['user', 'ada@contoso.example', 'everyone', 't', 'nothing'],
    ['everyone', 't', 'user', '', 'nothing'],
  ])('%s %s, denied to %s %s: %s', (type, value, deniedType, denied, expected) => {
    expect(takenAway(entry(type, value, 'grant'), entry(deniedType, denied, 'deny'), facts)).toBe(expected)
  })
})
