import { describe, expect, test } from 'vitest'
import {
  aclEntryOf,
  checkAcl,
  checkAclEntries,
  checkAclEntry,
  checkSought,
  isExternalGroup,
  standsForSomebody,
} from './acl.ts'
import type { AclEntry } from './externalItem.ts'
import type { AclEntryDraft } from './itemDraft.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const tenant = '00000000-1111-2222-3333-444444444444'
const user: AclEntry = { type: 'user', value: guid, accessType: 'grant' }

test('a name that is looked for takes the place of what is wrong with the value, and of that alone', () => {
  const entry = { accessType: 'grant', type: 'user', value: '' } as const
  const [missing] = checkAclEntry(entry, undefined)
  if (missing === undefined) return expect.fail('Nothing is wrong with an empty value.')
  const other = { ...missing, at: '/identitySource' }
  expect(checkSought(entry, [missing])).toEqual([missing])
  const [first, ...sought] = checkSought({ ...entry, sought: 'hum' }, [other, missing])
  expect(first).toBe(other)
  expect(sought.map(({ rule, at }) => [rule, at])).toEqual([['acl-user-not-guid', '/value']])
})

describe('An entry is written', () => {
  test.each<[string, AclEntryDraft, AclEntry, AclEntry]>([
    [
      'with its identity source on beta alone',
      { ...user, identitySource: 'azureActiveDirectory' },
      { ...user, identitySource: 'azureActiveDirectory' },
      user,
    ],
    ['without an identity source that was not chosen', user, user, user],
    [
      'as an external group on v1.0, where beta says group and external',
      { type: 'group', value: 'g1', accessType: 'deny', identitySource: 'external' },
      { type: 'group', value: 'g1', accessType: 'deny', identitySource: 'external' },
      { type: 'externalGroup', value: 'g1', accessType: 'deny' },
    ],
    [
      'as an external group on both, if that was chosen',
      { type: 'externalGroup', value: 'g1', accessType: 'grant' },
      { type: 'externalGroup', value: 'g1', accessType: 'grant' },
      { type: 'externalGroup', value: 'g1', accessType: 'grant' },
    ],
    ['without white space around the value', { ...user, value: ` ${guid}\n` }, user, user],
  ])('%s', (_, draft, onBeta, onV1) => {
    expect(aclEntryOf(draft, 'beta')).toEqual(onBeta)
    expect(aclEntryOf(draft, 'v1.0')).toEqual(onV1)
  })

  test('with its members in the order of the documentation', () => {
    const draft: AclEntryDraft = { identitySource: 'external', accessType: 'deny', value: 'g', type: 'group' }
    expect(Object.keys(aclEntryOf(draft, 'beta'))).toEqual(['type', 'value', 'accessType', 'identitySource'])
  })
})

test.each<[AclEntry['type'], AclEntry['identitySource'], boolean]>([
  ['externalGroup', undefined, true],
  ['group', 'external', true],
  ['group', 'azureActiveDirectory', false],
  ['group', undefined, false],
  ['user', 'external', false],
])('%s with identity source %s is an external group: %s', (type, identitySource, expected) => {
  expect(isExternalGroup({ ...user, type, ...(identitySource === undefined ? {} : { identitySource }) })).toBe(expected)
})

describe('An entry', () => {
  test.each<[Partial<AclEntry>, readonly string[]]>([
    // Users and groups of Entra ID go by object ID.
    [{}, []],
    [{ value: guid.toUpperCase() }, []],
    [{ value: 'adele@contoso.com' }, ['acl-user-not-guid /value']],
    [{ value: 'Adele' }, ['acl-user-not-guid /value']],
    [{ type: 'group' }, []],
    [{ type: 'group', value: 'Super users' }, ['acl-group-not-guid /value']],
    [{ type: 'group', value: 'Super users', identitySource: 'azureActiveDirectory' }, ['acl-group-not-guid /value']],
    // External groups go by the ID that the connector gave them.
    [{ type: 'group', value: '14m1b9c38qe647f6a', identitySource: 'external' }, []],
    [{ type: 'externalGroup', value: '14m1b9c38qe647f6a' }, []],
    // Everyone goes by tenant ID; the literal is widely sent for `everyone`, and only for it.
    [{ type: 'everyone', value: tenant }, []],
    [{ type: 'everyone', value: tenant.toUpperCase() }, []],
    [{ type: 'everyone', value: guid }, ['acl-everyone-not-tenant /value']],
    [{ type: 'everyone', value: 'everyone' }, ['acl-everyone-literal /value']],
    [{ type: 'everyone', value: 'Everyone' }, ['acl-everyone-not-tenant /value']],
    [{ type: 'everyoneExceptGuests', value: tenant }, []],
    [{ type: 'everyoneExceptGuests', value: 'everyone' }, ['acl-everyone-not-tenant /value']],
    // Each type needs a value.
    [{ value: '' }, ['acl-value-missing /value']],
    [{ type: 'group', value: '' }, ['acl-value-missing /value']],
    [{ type: 'everyone', value: '' }, ['acl-value-missing /value']],
    [{ type: 'externalGroup', value: '' }, ['acl-value-missing /value']],
    // Identity source: external goes with group only, the directory with all but external groups.
    [{ identitySource: 'azureActiveDirectory' }, []],
    [{ type: 'everyone', value: tenant, identitySource: 'azureActiveDirectory' }, []],
    [{ identitySource: 'external' }, ['acl-identity-source-mismatch /identitySource']],
    [{ type: 'everyone', value: tenant, identitySource: 'external' }, ['acl-identity-source-mismatch /identitySource']],
    [{ type: 'externalGroup', identitySource: 'external' }, ['acl-identity-source-mismatch /identitySource']],
    [
      { type: 'externalGroup', identitySource: 'azureActiveDirectory' },
      ['acl-identity-source-mismatch /identitySource'],
    ],
    // Deny beats allow.
    [{ type: 'everyone', value: tenant, accessType: 'deny' }, ['acl-deny-everyone']],
    [{ accessType: 'deny' }, []],
  ])('with %j breaks %j', (changes, expected) => {
    const findings = checkAclEntry({ ...user, ...changes }, tenant)
    expect(findings.map(({ rule, at }) => `${rule} ${at}`.trim())).toEqual(expected)
  })

  test.each<[Partial<AclEntry>, string]>([
    [{ identitySource: 'external' }, 'Choose that type, or the identity source Microsoft Entra ID.'],
    [{ type: 'externalGroup', identitySource: 'external' }, 'Choose identity source “Left out”.'],
    [{ type: 'externalGroup', identitySource: 'azureActiveDirectory' }, 'Choose identity source “Left out”.'],
  ])('with %j says which choice of the form mends it', (changes, advice) => {
    expect(checkAclEntry({ ...user, ...changes }, tenant)[0]?.message).toContain(advice)
  })

  test('for everyone is not compared with a tenant that nobody is signed in to', () => {
    expect(checkAclEntry({ type: 'everyone', value: guid, accessType: 'grant' }, undefined)).toEqual([])
  })
})

test('of a list only entries in which something is wrong are named, also once it was checked for another tenant', () => {
  const entries: readonly AclEntry[] = [
    user,
    { ...user, value: 'x' },
    { type: 'everyone', value: guid, accessType: 'grant' },
  ]
  const wrong = (tenantId: string | undefined) =>
    [...checkAclEntries(entries, tenantId)].map(([index, [first]]) => `${index} ${first?.rule}`)
  expect(wrong(tenant)).toEqual(['1 acl-user-not-guid', '2 acl-everyone-not-tenant'])
  expect(wrong(undefined)).toEqual(['1 acl-user-not-guid'])
  expect(wrong(guid)).toEqual(['1 acl-user-not-guid'])
})

describe('The list', () => {
  const group: AclEntry = { type: 'group', value: guid, accessType: 'grant' }
  test.each<[string, readonly AclEntry[], readonly string[]]>([
    ['empty', [], ['acl-empty']],
    ['of one allowed user', [user], []],
    ['of different types with one ID', [user, group], []],
    ['without anyone allowed', [{ ...user, accessType: 'deny' }], ['acl-no-grant']],
    ['with a user twice', [user, group, { ...user, value: guid.toUpperCase() }], ['acl-duplicate /2']],
    ['with a user allowed and denied', [user, { ...user, accessType: 'deny' }], ['acl-deny-beats-grant /1']],
    [
      'with a user twice, once with identity source',
      [user, { ...user, identitySource: 'azureActiveDirectory' }],
      ['acl-duplicate /1'],
    ],
    [
      'with an external group in both spellings',
      [
        { type: 'externalGroup', value: 'g', accessType: 'grant' },
        { type: 'group', value: 'g', accessType: 'grant', identitySource: 'external' },
      ],
      ['acl-duplicate /1'],
    ],
    [
      'with two values still missing',
      [
        { ...user, value: '' },
        { ...user, value: '' },
      ],
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(checkAcl(entries).map(({ rule, at }) => `${rule} ${at}`.trim())).toEqual(expected)
  })

  test('says whether a duplicate repeats or contradicts', () => {
    expect(checkAcl([user, user])[0]?.message).toBe('Entry 2 says the same as entry 1. Remove one.')
    expect(checkAcl([user, { ...user, accessType: 'deny' }])[0]?.message).toBe(
      'Entry 2 and entry 1 are about the same person or group. “Cannot find it” (deny) wins.',
    )
  })
})

test.each([
  ['user', '11111111-2222-4333-8444-555555555555', true],
  ['group', 'a name', false],
  ['externalGroup', 'g', true],
  ['externalGroup', '', false],
  ['everyone', '', true],
] as const)('an entry for the %s “%s” stands for somebody: %s', (type, value, expected) => {
  expect(standsForSomebody({ accessType: 'grant', type, value })).toBe(expected)
})
