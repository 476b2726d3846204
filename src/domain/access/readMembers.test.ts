import { describe, expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import { guestsInside, isInside, type MembersByGroup, type ReadMembers } from './readMembers.ts'

const user = (id: string, isGuest = false): DirectoryPrincipal => ({ kind: 'user', id, displayName: id, isGuest })
const group = (id: string): DirectoryPrincipal => ({ kind: 'group', id, displayName: id })
const whole = (...members: readonly DirectoryPrincipal[]): ReadMembers => ({ members, isWhole: true })

const read: MembersByGroup = new Map([
  ['hr', whole(user('ada'), group('europe'))],
  ['europe', whole(user('bo'), user('gwen', true))],
  // The two hold each other.
  ['red', whole(group('blue'))],
  ['blue', whole(group('red'), user('cy', true))],
  ['huge', { members: [user('dee')], isWhole: false }],
  ['outer', whole(group('unread'))],
])

describe('who is in a group, as far as members were read', () => {
  test.each([
    ['ada', 'hr', 'member'],
    ['BO', 'HR', 'member'],
    ['europe', 'hr', 'member'],
    ['dee', 'hr', 'notMember'],
    ['cy', 'red', 'member'],
    ['ada', 'red', 'notMember'],
    ['dee', 'huge', 'member'],
    ['ada', 'huge', 'unknown'],
    ['ada', 'outer', 'unknown'],
    ['ada', 'never read', 'unknown'],
  ])('%s in %s: %s', (member, of, expected) => {
    expect(isInside(member, of, read)).toBe(expected)
  })
})

test.each([
  ['hr', ['gwen']],
  ['blue', ['cy']],
  ['huge', []],
  ['never read', []],
])('the guests in %s are %j', (of, expected) => {
  expect(guestsInside(of, read).map(({ id }) => id)).toEqual(expected)
})
