import { describe, expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import { guestsInside, isInside, type MembersByGroup, type ReadMembers, withRead } from './readMembers.ts'

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

const part = (...members: readonly DirectoryPrincipal[]): ReadMembers => ({ members, isWhole: false })

test.each<[string, ReadMembers | undefined, ReadMembers, 'known' | 'read']>([
  ['what nothing was known of', undefined, part(user('ada')), 'read'],
  ['a whole group, read in part', whole(user('ada')), part(user('ada'), user('bo')), 'known'],
  ['a part, read to the end', part(user('ada'), user('bo')), whole(user('ada')), 'read'],
  ['a large part, and a smaller one', part(user('ada'), user('bo')), part(user('cy')), 'known'],
  ['two parts of one size', part(user('ada')), part(user('bo')), 'read'],
  ['a whole group, read again', whole(user('ada'), user('bo')), whole(user('ada')), 'read'],
])('of %s stays what knows more', (_, known, came, stays) => {
  const others: MembersByGroup = new Map([['red', whole()]])
  const merged = withRead(known === undefined ? others : new Map([...others, ['g', known]]), new Map([['g', came]]))
  expect(merged.get('g')).toBe(stays === 'read' ? came : known)
  expect(merged.has('red')).toBe(true)
})
