import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import type { AclEntry } from '../externalItem.ts'
import { inBothGroups } from './inBothGroups.ts'
import type { MembersByGroup } from './readMembers.ts'

const person = (id: string): DirectoryPrincipal => ({ kind: 'user', id, displayName: id })
const group = (id: string): DirectoryPrincipal => ({ kind: 'group', id, displayName: id })
const whole = (...members: readonly DirectoryPrincipal[]) => ({ members, isWhole: true })
const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const read: MembersByGroup = new Map([
  ['hr', whole(person('ada'), group('europe'))],
  ['europe', whole(person('cy'))],
  ['partners', whole(person('gwen'))],
  ['contractors', whole(person('cy'), person('gwen'))],
  ['sales', whole(group('unread'))],
  ['one', whole(...many.map(person))],
  ['other', whole(...many.map(person))],
])
const entry = (accessType: AclEntry['accessType'], value: string): AclEntry => ({ type: 'group', value, accessType })

test.each<[string, string, string, readonly string[]]>([
  ['nobody', 'HR', 'partners', ['Nobody is in both HR (entry 1) and partners (entry 2).']],
  ['somebody of a group inside', 'hr', 'contractors', ['In both hr (entry 1) and contractors (entry 2): cy.']],
  ['many', 'one', 'other', ['In both one (entry 1) and other (entry 2): a, b, c, d, e and 2 more.']],
  ['a group inside that was not read', 'sales', 'partners', []],
  ['a group that was not read', 'unread', 'partners', []],
  ['the same group', 'hr', 'hr', []],
])('%s', (_, granted, denied, said) => {
  expect(inBothGroups([entry('grant', granted), entry('deny', denied)], read, () => undefined)).toEqual(said)
})

test('of many pairs the first are named', () => {
  const denies = Array.from({ length: 9 }, () => entry('deny', 'partners'))
  expect(inBothGroups([entry('grant', 'hr'), ...denies], read, () => undefined)).toHaveLength(5)
})
