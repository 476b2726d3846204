import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessTypes, aclTypes } from '../itemDraft.ts'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { letsInNobody } from './letsInNobody.ts'
import { whoCanFindIt } from './whoCanFindIt.ts'

const id = '11111111-2222-4333-8444-555555555555'

test.each([
  ['', true],
  [`-user ${id}`, true],
  ['+everyone t, -everyone t', true],
  ['+everyoneExceptGuests t, -everyoneExceptGuests t', true],
  ['+everyone t, -everyoneExceptGuests t', false],
  [`+group ${id}`, false],
  [`+user ${id}, -user ${id}`, true],
  ['+externalGroup a', false],
])('%s: %s', (acl, expected) => {
  expect(letsInNobody(aclEntriesOf(acl))).toBe(expected)
})

test('whatever the list, it is what the sentence about it says', () => {
  const entry = fc
    .tuple(fc.constantFrom(...accessTypes), fc.constantFrom(...aclTypes), fc.constantFrom(id, 'b'))
    .map(([accessType, type, value]) => `${accessType === 'grant' ? '+' : '-'}${type} ${value}`)
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const acl = aclEntriesOf(entries.join(', '))
      expect(letsInNobody(acl)).toBe(whoCanFindIt(acl).startsWith('Nobody'))
    }),
  )
})
