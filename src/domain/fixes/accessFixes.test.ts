import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { fixesOf } from './fixesOf.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const userId = '0f1e2d3c-86f1-41af-91ab-2d7cd011db47'
const context = { apiVersion: 'beta', tenantId, userId, schema: undefined } as const
const external = 'This is a group that our connector manages (check that it exists first)'

function labelsFor(acl: readonly Partial<AclEntryDraft>[], rule: string): readonly string[] {
  const entries = acl.map((each): AclEntryDraft => ({ accessType: 'grant', type: 'user', value: guid, ...each }))
  const draft = { ...emptyDraft, acl: entries }
  const problem = readDraft(draft, context).problems.find((each) => each.rule === rule)
  if (problem === undefined) throw new Error('No problem')
  return fixesOf(problem, draft, context).map(({ label, isSafe }) => `${isSafe ? '!' : ''}${label}`)
}

test.each<[readonly Partial<AclEntryDraft>[], string, readonly string[]]>([
  [[], 'acl-empty', ['Allow only yourself', 'Allow everyone including guests']],
  [[{ accessType: 'deny', value: userId }], 'acl-no-grant', ['Allow everyone including guests']],
  [[{ type: 'everyone', value: 'everyone' }], 'acl-everyone-literal', ['!Use the tenant ID']],
  // Another tenant's ID may be meant.
  [[{ type: 'everyone', value: guid }], 'acl-everyone-not-tenant', ['Use the tenant ID']],
  [[{ value: `{${guid}}` }], 'acl-user-not-guid', [`!Use ${guid}`, 'Remove this entry']],
  [[{ value: '', sought: `{${guid}}` }], 'acl-user-not-guid', [`!Use ${guid}`, 'Remove this entry']],
  [[{ value: guid, sought: 'SuperUsers' }], 'acl-user-not-guid', ['Remove this entry', external]],
  [[{ value: 'a@b.c' }], 'acl-user-not-guid', ['Remove this entry']],
  [[{ value: 'Adele Vance' }], 'acl-user-not-guid', ['Remove this entry']],
  [[{ type: 'group', value: 'Super users' }], 'acl-group-not-guid', ['Remove this entry']],
  [[{ type: 'group', value: 'SuperUsers' }], 'acl-group-not-guid', ['Remove this entry', external]],
  [[{ value: 'everyone' }], 'acl-user-not-guid', ['Make it type Everyone', 'Remove this entry', external]],
  [
    [{ type: 'group', value: 'Everyone except guests' }],
    'acl-group-not-guid',
    ['Make it type Everyone except guests', 'Remove this entry'],
  ],
  // A user of an external identity source without a GUID is an external group in the documentation's words. That is offered
  // once, with the identity source.
  [[{ value: 'a@b.c', identitySource: 'external' }], 'acl-user-not-guid', ['Remove this entry']],
  [
    [{ value: 'x', identitySource: 'external' }],
    'acl-identity-source-mismatch',
    ['Use identity source azureActiveDirectory', external],
  ],
  [
    [{ value: 'a@b.c', identitySource: 'external' }],
    'acl-identity-source-mismatch',
    ['Use identity source azureActiveDirectory'],
  ],
  [[{ identitySource: 'external' }], 'acl-identity-source-mismatch', ['Use identity source azureActiveDirectory']],
  [
    [{ type: 'externalGroup', identitySource: 'external' }],
    'acl-identity-source-mismatch',
    ['!Send no identity source'],
  ],
  [[{}, {}], 'acl-duplicate', ['Remove the duplicate']],
  [[{}, { accessType: 'deny' }], 'acl-deny-beats-grant', ['Remove entry 2, which denies']],
  [[{ accessType: 'deny' }, {}], 'acl-deny-beats-grant', ['Remove entry 2, which allows']],
  [
    [{ type: 'everyone', value: tenantId, accessType: 'deny' }],
    'acl-deny-everyone',
    ['Allow instead', 'Remove this entry'],
  ],
])('%j breaks %s and may be mended by %j', (acl, rule, labels) => {
  expect(labelsFor(acl, rule)).toEqual(labels)
})
