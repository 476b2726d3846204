import { expect, test } from 'vitest'
import { jsonWanted } from './jsonWanted.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

test.each<[unknown, readonly object[] | undefined]>([
  [null, undefined],
  [{}, undefined],
  [[1, true, null, {}], undefined],
  [
    ['a@b', ' Ada '],
    [{ text: 'a@b' }, { text: 'Ada' }],
  ],
  [
    [{ type: 'user', value: guid, accessType: 'grant', identitySource: 'azureActiveDirectory' }],
    [{ text: guid, accessType: 'grant', type: 'user' }],
  ],
  [
    { acl: [{ type: 'group', value: 'g1', accessType: 'deny', identitySource: 'external' }], properties: {} },
    [{ text: 'g1', accessType: 'deny', type: 'externalGroup' }],
  ],
  [
    { acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }] },
    [{ text: 'everyone', accessType: 'grant', type: 'everyone' }],
  ],
  [
    { value: [{ '@odata.type': '#microsoft.graph.group', id: guid, displayName: 'HR' }] },
    [{ text: guid, name: 'HR', type: 'group' }],
  ],
  [
    [{ id: guid, displayName: 'Ada', userPrincipalName: 'a@b' }],
    [{ text: guid, name: 'Ada', address: 'a@b', type: 'user' }],
  ],
  // People as a property has them.
  [[{ entraDisplayName: 'Ada', email: 'a@b' }], [{ text: 'a@b', name: 'Ada' }]],
  [{ 'Object Id': guid, 'Display name': 'HR' }, [{ text: guid, name: 'HR' }]],
  [[{ displayName: 'HR' }], [{ text: 'HR' }]],
])('%j asks for %j', (json, wanted) => {
  expect(jsonWanted(json)).toEqual(wanted)
})
