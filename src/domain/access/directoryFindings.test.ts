import { expect, test } from 'vitest'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { directoryFindings } from './directoryFindings.ts'
import type { MembersByGroup } from './readMembers.ts'

const [ada, hr] = ['e811976d-83df-4cbd-8b9b-000000000001', 'e811976d-83df-4cbd-8b9b-000000000002']
const user: DirectoryPrincipal = { kind: 'user', id: ada, displayName: 'Ada', isGuest: true, isEnabled: false }
const group: DirectoryPrincipal = { kind: 'group', id: hr, displayName: 'Human resources' }
const members: MembersByGroup = new Map([[hr, { members: [user], isWhole: true }]])

test.each<[string, readonly string[]]>([
  [`+group ${hr}`, []],
  [`+user ${ada}`, ['/0 acl-account-doubtful']],
  ['+user nobody', ['/0 acl-not-in-directory']],
  [`+everyoneExceptGuests t, +group ${hr}`, ['/1 acl-account-doubtful']],
  // Nobody is left, by what the list says or by who is in the group.
  [`+group ${hr}, -group ${hr}`, [' acl-no-grant']],
  [`+user ${ada}, -group ${hr}`, [' acl-no-grant', '/0 acl-account-doubtful']],
  [`+group ${hr}, -user ${ada}`, ['/1 acl-account-doubtful']],
  // These two say so by themselves.
  [`+group ${hr}, -everyone t`, []],
  [`-group ${hr}`, []],
])('%s: %j', (text, expected) => {
  const knownOf = ({ value }: { readonly value: string }) =>
    value === ada ? user : value === hr ? group : value === 'nobody' ? 'unknown' : undefined
  const found = directoryFindings(aclEntriesOf(text), { knownOf, members })
  expect(found.map(({ at, rule }) => `${at} ${rule}`)).toEqual(expected)
})
