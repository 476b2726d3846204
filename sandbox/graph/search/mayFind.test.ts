import { beforeAll, describe, expect, test } from 'vitest'
import { tenantId } from '../../constants.ts'
import { groupIdNamed } from '../../seed/directory/groups.ts'
import { userByKey, users } from '../../seed/directory/users.ts'
import { memoryStorage } from '../../storage/memoryStorage.ts'
import type { DirectoryEntry } from '../directory/directoryQuery.ts'
import { writeGroup, writeMember } from '../externalGroups/externalGroupStore.ts'
import { type AccessEntry, mayFind } from './mayFind.ts'

const storage = memoryStorage()
const external = { storage, connection: 'tickets' }

// A short notation: + or - for grant and deny, then the type, then whom it names.
const acl = (text: string): readonly AccessEntry[] =>
  text.split(', ').map((entry) => {
    const [, sign, type = '', name = ''] = /^([+-])(\w+)(?: (.*))?$/.exec(entry) ?? []
    return { accessType: sign === '+' ? 'grant' : 'deny', ...principal(type, name) }
  })

beforeAll(async () => {
  for (const id of ['partners', 'inner', 'empty']) {
    await writeGroup(storage, 'tickets', { id, displayName: null, description: null })
  }
  await writeMember(storage, 'tickets', 'partners', { id: 'inner', type: 'externalGroup' })
  await writeMember(storage, 'tickets', 'inner', { id: 'partners', type: 'group', identitySource: 'external' })
  await writeMember(storage, 'tickets', 'inner', { id: groupIdNamed('Support team'), type: 'group' })
  await writeMember(storage, 'tickets', 'inner', { id: person('gwen').id, type: 'user' })
})

describe.each([
  ['+everyone', ['tomas', 'gwen', 'nadia']],
  ['+everyoneExceptGuests', ['tomas', 'nadia']],
  ['+user tomas', ['tomas']],
  ['-user tomas', []],
  ['+everyone, -user tomas', ['gwen', 'nadia']],
  ['+user tomas, -everyoneExceptGuests', []],
  ['+group Support Europe', ['tomas']],
  ['+group Support team', ['tomas']],
  ['+group All employees, -group Support team', ['nadia']],
  ['+group Project Aurora', ['tomas', 'gwen']],
  ['+externalGroup partners', ['tomas', 'gwen']],
  ['+externalGroup empty', []],
  ['+externalGroup nowhere', []],
  ['+everyone, -externalGroup inner', ['nadia']],
])('%s lets in %j', (text, names) => {
  test.each(['tomas', 'gwen', 'nadia'])('and not others: %s', async (name) => {
    expect(await mayFind(person(name), acl(text), external)).toBe(names.includes(name))
  })
})

test('who has a disabled account finds nothing', async () => {
  const disabled = users.find(({ accountEnabled }) => accountEnabled === false)
  expect(disabled && (await mayFind(disabled, acl('+everyone'), external))).toBe(false)
})

test('nobody finds an item without entries', async () => {
  expect(await mayFind(person('nadia'), [], external)).toBe(false)
})

function person(name: string): DirectoryEntry {
  const key = name === 'gwen' ? 'gwen_fabrikam.example#EXT#@contoso.example' : `${name}@contoso.example`
  return userByKey(key) ?? { id: '' }
}

function principal(type: string, name: string): Pick<AccessEntry, 'type' | 'value'> {
  switch (type) {
    case 'user':
      return { type, value: person(name).id.toUpperCase() }
    case 'group':
      return { type, value: groupIdNamed(name) }
    case 'everyone':
    case 'everyoneExceptGuests':
      return { type, value: tenantId }
    default:
      return { type: 'externalGroup', value: name }
  }
}
