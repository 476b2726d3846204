import { expect, test } from 'vitest'
import type { AclEntry } from '../externalItem.ts'
import { entrySubject } from './entrySubject.ts'

test.each<[AclEntry['type'], string | undefined, string]>([
  ['everyone', undefined, 'Everyone including guests'],
  ['everyoneExceptGuests', 'Contoso', 'Everyone except guests'],
  ['group', 'Human resources', 'Human resources'],
  ['group', undefined, 'an ID'],
  // A name that runs from right to left turns nothing around it.
  ['user', 'ניר', '\u2068ניר\u2069'],
])('%s of the name %s is %s', (type, name, expected) => {
  expect(entrySubject({ type, value: 'an ID', accessType: 'grant' }, () => name)).toBe(expected)
})
