import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { entryDoubts } from './entryDoubts.ts'
import type { MembersByGroup } from './readMembers.ts'

const ada: DirectoryPrincipal = { kind: 'user', id: 'ada', displayName: 'Ada', isGuest: false, isEnabled: true }
const guest: DirectoryPrincipal = { ...ada, isGuest: true }
const hr: DirectoryPrincipal = { kind: 'group', id: 'hr', displayName: 'Human resources' }

const read: MembersByGroup = new Map([['hr', { members: [ada, guest], isWhole: false }]])

test.each<[string, DirectoryPrincipal | 'unknown' | undefined, readonly string[]]>([
  ['+user ada', undefined, []],
  ['+user ada', ada, []],
  ['+user ada', 'unknown', ['unknown']],
  ['-group ada', 'unknown', ['unknown']],
  ['+externalGroup ada', 'unknown', []],
  ['+group ada external', 'unknown', []],
  ['+everyone ada', 'unknown', []],
  ['+user hr', hr, ['otherKind']],
  ['+group ada', ada, ['otherKind']],
  ['+group hr', hr, []],
  ['+user ada', { ...ada, isEnabled: false }, ['disabled']],
  ['+user ada', { ...ada, isEnabled: undefined }, []],
  ['+user ada', guest, []],
  ['+user ada, +everyoneExceptGuests t', guest, ['guest']],
  ['-user ada, +everyoneExceptGuests t', guest, []],
  ['+user ada, +everyoneExceptGuests t', ada, []],
  ['+user ada, -everyoneExceptGuests t', ada, ['denied']],
  ['+user ada, -everyoneExceptGuests t', guest, []],
  ['+group hr, +everyoneExceptGuests t', hr, ['guestsInside']],
  ['+group hr', hr, []],
  ['-group hr, +everyoneExceptGuests t', hr, []],
  ['+group hr, -everyoneExceptGuests t', hr, []],
  // The first letter is Cyrillic.
  ['+user ada', { ...ada, displayName: 'Аda' }, ['lookalike']],
])('%s, known as %j: %j', (text, known, kinds) => {
  const acl = aclEntriesOf(text)
  const [entry] = acl
  const doubts = entry === undefined ? [] : entryDoubts(entry, acl, known, read)
  expect(doubts.map(({ kind }) => kind)).toEqual(kinds)
  for (const { message } of doubts) expect(message).toMatch(/\.$/)
})
