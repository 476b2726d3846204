import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aclEntryOf, checkAclEntry } from '../../domain/acl.ts'
import { apiVersions } from '../../domain/apiVersion.ts'
import type { AclEntryDraft, AclType, IdentitySource } from '../../domain/itemDraft.ts'
import { accessTypes, aclTypes, identitySources } from '../../domain/itemDraft.ts'
import {
  shownType,
  typedWho,
  withAccess,
  withIdentitySource,
  withPrincipal,
  withType,
  withTypedWho,
  withValue,
} from './aclEntryEdits.ts'

const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const entra = 'azureActiveDirectory'

describe('the type as people know it', () => {
  test.each([
    [entry('group', 'g', 'external'), 'externalGroup'],
    [entry('externalGroup', 'g'), 'externalGroup'],
    [entry('group', 'g', entra), 'group'],
    [entry('group', 'g'), 'group'],
    [entry('user', 'u', entra), 'user'],
  ] as const)('%j: %s', (of, type) => {
    expect(shownType(of)).toBe(type)
  })
})

describe('what is typed for whom an entry is about', () => {
  const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
  test.each([
    ['a name is looked for', entry('user', ''), 'hum', { ...entry('user', ''), sought: 'hum' }],
    ['the ID that was there stays meanwhile', entry('group', id), 'hum', { ...entry('group', id), sought: 'hum' }],
    ['a name from before does not', entry('user', 'Adele'), 'Ade', { ...entry('user', ''), sought: 'Ade' }],
    ['an ID is the value', { ...entry('user', ''), sought: 'hum' }, id, entry('user', id)],
    ['nothing is nobody', { ...entry('group', id), sought: 'h' }, '', entry('group', '')],
    ['over everyone it is somebody', entry('everyone', tenant), 'hum', { ...entry('user', ''), sought: 'hum' }],
    ['an external group has an ID only', entry('externalGroup', 'g'), 'field', entry('externalGroup', 'field')],
  ] as const)('%s', (_, of, text, expected) => {
    const typed = withTypedWho(of, text, 'v1.0')
    expect(typed).toEqual(expected)
    expect(typedWho(typed)).toBe(text)
  })

  test('it is sought no more once somebody is chosen, a value is given, or all are meant', () => {
    const sought = { ...entry('user', ''), sought: 'hum' }
    expect(withPrincipal(sought, { kind: 'group', id }, 'v1.0')).toEqual(entry('group', id))
    expect(withValue(sought, id)).toEqual(entry('user', id))
    expect(withType(sought, 'everyone', 'v1.0', tenant)).toEqual(entry('everyone', tenant))
  })

  test('it is kept with another type, and is the ID of an external group', () => {
    const sought = { ...entry('user', '', entra), sought: 'hum' }
    expect(withType(sought, 'group', 'beta', tenant)).toEqual({ ...entry('group', '', entra), sought: 'hum' })
    expect(withIdentitySource(sought, undefined)).toEqual({ ...entry('user', ''), sought: 'hum' })
    expect(withType(sought, 'externalGroup', 'beta', tenant)).toEqual(entry('group', 'hum', 'external'))
    expect(withIdentitySource({ ...sought, type: 'group' }, 'external')).toEqual(entry('group', 'hum', 'external'))
  })
})

describe('choosing another type', () => {
  test.each([
    // The identity source follows where only one fits.
    [entry('user', 'x', entra), 'group', 'beta', entry('group', 'x', entra)],
    [entry('user', 'x'), 'group', 'beta', entry('group', 'x', entra)],
    [entry('user', 'x'), 'group', 'v1.0', entry('group', 'x')],
    [entry('user', 'x', entra), 'group', 'v1.0', entry('group', 'x', entra)],
    [entry('group', 'x', 'external'), 'user', 'beta', entry('user', 'x', entra)],
    [entry('group', 'x', 'external'), 'group', 'beta', entry('group', 'x', entra)],
    [entry('group', 'x', 'external'), 'group', 'v1.0', entry('group', 'x', entra)],
    [entry('group', 'x', 'external'), 'externalGroup', 'beta', entry('group', 'x', 'external')],
    [entry('user', 'x', entra), 'externalGroup', 'v1.0', entry('group', 'x', 'external')],
    [entry('externalGroup', 'x'), 'group', 'beta', entry('group', 'x', entra)],
    [entry('externalGroup', 'x'), 'user', 'v1.0', entry('user', 'x')],
    // For everyone the value is the tenant; what was typed is kept.
    [entry('user', '', entra), 'everyone', 'beta', entry('everyone', tenant, entra)],
    [entry('user', '', entra), 'everyoneExceptGuests', 'beta', entry('everyoneExceptGuests', tenant, entra)],
    [entry('user', 'typed', entra), 'everyone', 'beta', entry('everyone', 'typed', entra)],
    [entry('everyone', tenant, entra), 'everyoneExceptGuests', 'beta', entry('everyoneExceptGuests', tenant, entra)],
    [entry('everyone', tenant, entra), 'user', 'beta', entry('user', '', entra)],
    [entry('everyone', tenant), 'externalGroup', 'v1.0', entry('group', '', 'external')],
    [entry('everyone', 'everyone', entra), 'user', 'beta', entry('user', 'everyone', entra)],
  ] as const)('%j to %s on %s', (of, type, apiVersion, expected) => {
    expect(withType(of, type, apiVersion, tenant)).toEqual(expected)
  })

  test('without a tenant to fill in, the value stays empty', () => {
    expect(withType(entry('user', ''), 'everyone', 'v1.0', undefined)).toEqual(entry('everyone', ''))
  })

  test('deny stays deny', () => {
    const denied: AclEntryDraft = { ...entry('user', 'x', entra), accessType: 'deny' }
    for (const type of aclTypes) expect(withType(denied, type, 'beta', tenant).accessType).toBe('deny')
  })

  test('never leaves an identity source that the type cannot have, and shows the type that was chosen', () => {
    fc.assert(
      fc.property(
        anyEntry,
        fc.constantFrom(...aclTypes),
        fc.constantFrom(...apiVersions),
        (before, type, apiVersion) => {
          const after = withType(before, type, apiVersion, tenant)
          const rules = checkAclEntry(aclEntryOf(after, apiVersion), tenant).map(({ rule }) => rule)
          expect(rules).not.toContain('acl-identity-source-mismatch')
          expect(shownType(after)).toBe(type)
        },
      ),
    )
  })
})

test('an entry that allows or denies already is the same one', () => {
  const of = entry('user', 'x')
  expect(withAccess(of, 'grant')).toBe(of)
  expect(withAccess(of, 'deny')).toEqual({ ...of, accessType: 'deny' })
})

describe('choosing another identity source', () => {
  test.each([
    [entry('group', 'x', entra), 'external', entry('group', 'x', 'external')],
    [entry('group', 'x', 'external'), entra, entry('group', 'x', entra)],
    [entry('externalGroup', 'x'), 'external', entry('group', 'x', 'external')],
    [entry('externalGroup', 'x'), undefined, entry('externalGroup', 'x')],
    [entry('group', 'x', 'external'), undefined, entry('externalGroup', 'x')],
    [entry('user', 'x', entra), undefined, entry('user', 'x')],
    [entry('user', 'x'), entra, entry('user', 'x', entra)],
  ] as const)('%j with %s', (of, source, expected) => {
    const after = withIdentitySource(of, source)
    expect(after).toEqual(expected)
    expect('identitySource' in after).toBe(source !== undefined)
  })
})

const anyEntry: fc.Arbitrary<AclEntryDraft> = fc.record(
  {
    accessType: fc.constantFrom(...accessTypes),
    type: fc.constantFrom(...aclTypes),
    value: fc.constantFrom('', 'x', tenant),
    identitySource: fc.constantFrom(...identitySources),
  },
  { requiredKeys: ['accessType', 'type', 'value'] },
)

function entry(type: AclType, value: string, identitySource?: IdentitySource): AclEntryDraft {
  return { accessType: 'grant', type, value, ...(identitySource === undefined ? {} : { identitySource }) }
}
