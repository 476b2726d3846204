import { expect, test } from 'vitest'
import type { WantedPrincipal } from '../../../domain/access/pasted/wantedPrincipal.ts'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import type { ResolvedPrincipal } from '../../../graph/directory/resolvePrincipals.ts'
import { additionTo, listedEntry, refOf, standingOf } from './listedEntries.ts'

const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const hr: DirectoryPrincipal = { kind: 'group', id, displayName: 'Human resources' }
const found: ResolvedPrincipal = { kind: 'found', principal: hr }
const several: ResolvedPrincipal = { kind: 'ambiguous', principals: [hr, { ...hr, id: 'b' }] }
const unreadable: ResolvedPrincipal = { kind: 'unreadable', error: { kind: 'offline' } }

test.each<[WantedPrincipal, ResolvedPrincipal | undefined, DirectoryPrincipal | undefined, string, object | undefined]>(
  [
    [{ text: 'HR' }, undefined, undefined, 'looking', undefined],
    [{ text: 'HR' }, found, undefined, 'ready', { accessType: 'grant', type: 'group', value: id }],
    [{ text: 'HR', accessType: 'deny' }, found, undefined, 'ready', { accessType: 'deny', type: 'group', value: id }],
    [{ text: 'HR' }, several, undefined, 'several', undefined],
    [{ text: 'HR' }, several, hr, 'ready', { accessType: 'grant', type: 'group', value: id }],
    [{ text: 'HR' }, { kind: 'unknown' }, undefined, 'nobody', undefined],
    [{ text: 'HR' }, unreadable, undefined, 'unreadable', undefined],
    [{ text: id }, unreadable, undefined, 'unchecked', { accessType: 'grant', type: 'user', value: id }],
    [
      { text: id, type: 'group' },
      unreadable,
      undefined,
      'unchecked',
      { accessType: 'grant', type: 'group', value: id },
    ],
    [
      { text: 'Everyone', type: 'everyone' },
      undefined,
      undefined,
      'ready',
      { accessType: 'grant', type: 'everyone', value: tenantId },
    ],
    [
      { text: 'g1', type: 'externalGroup' },
      undefined,
      undefined,
      'ready',
      { accessType: 'grant', type: 'group', value: 'g1', identitySource: 'external' },
    ],
  ],
)('%j, looked up as %j: %s %s', (wanted, resolved, chosen, standing, entry) => {
  const listed = { wanted, resolved, chosen }
  expect(standingOf(listed)).toBe(standing)
  expect(listedEntry(listed, 'grant', 'v1.0', tenantId)).toEqual(entry)
})

test.each<[WantedPrincipal, object | undefined]>([
  [{ text: 'HR' }, { text: 'HR' }],
  [
    { text: 'HR', type: 'group' },
    { text: 'HR', kind: 'group' },
  ],
  [{ text: 'g1', type: 'externalGroup' }, undefined],
  [{ text: 'Everyone', type: 'everyone' }, undefined],
])('for %j the directory is asked for %j', (wanted, ref) => {
  expect(refOf(wanted)).toEqual(ref)
})

test('who is in the access list with the same access is added no second time, nor who is listed twice', () => {
  const robin = { accessType: 'grant', type: 'user', value: id } as const
  const group = { accessType: 'grant', type: 'group', value: 'g' } as const
  const deny = { ...robin, accessType: 'deny' } as const
  const acl = [{ ...robin, value: ` ${id.toUpperCase()}`, identitySource: 'azureActiveDirectory' } as const]
  expect(additionTo(acl, [robin, deny, group, { ...group }])).toEqual({
    entries: [deny, group],
    inAlready: 1,
    again: 1,
  })
  expect(additionTo([], [])).toEqual({ entries: [], inAlready: 0, again: 0 })
})
