import { expect, test } from 'vitest'
import { newAclEntry } from './newAclEntry.ts'

test('a new entry allows a user, and names the directory where the version knows one', () => {
  const entry = { accessType: 'grant', type: 'user', value: '' }
  expect(newAclEntry('beta')).toEqual({ ...entry, identitySource: 'azureActiveDirectory' })
  expect(newAclEntry('v1.0')).toEqual(entry)
  expect(newAclEntry('v1.0', 'deny')).toEqual({ ...entry, accessType: 'deny' })
})
