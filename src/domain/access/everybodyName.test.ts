import { expect, test } from 'vitest'
import type { AclType } from '../itemDraft.ts'
import { everybodyName } from './everybodyName.ts'

test.each<[AclType, string | undefined]>([
  ['everyone', 'Everyone including guests'],
  ['everyoneExceptGuests', 'Everyone except guests'],
  ['group', undefined],
])('an entry of type %s is called %s', (type, name) => {
  expect(everybodyName(type)).toBe(name)
})
