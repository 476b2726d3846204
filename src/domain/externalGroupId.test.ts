import { expect, test } from 'vitest'
import { isExternalGroupId } from './acl.ts'
import { externalGroupIdFrom } from './externalGroupId.ts'

test.each([
  ['Outside partners', 'Outsidepartners'],
  ['HR_europe-2', 'HR_europe-2'],
  ['Größe', 'Gre'],
  ['…', ''],
  ['a'.repeat(200), 'a'.repeat(128)],
])('a group called %j can have the ID %j', (name, id) => {
  expect(externalGroupIdFrom(name)).toBe(id)
  expect(id === '' || isExternalGroupId(id)).toBe(true)
})
