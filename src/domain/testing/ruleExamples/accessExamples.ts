import type { AclEntryDraft } from '../../itemDraft.ts'
import type { RuleId } from '../../rules.ts'
import { schemaOf } from './exampleSchema.ts'
import type { RuleExample } from './ruleExample.ts'
import { guid, inDirectory, inEntry, inForm, inPayload, tenantId, user } from './ruleExample.ts'

const adele = { kind: 'user', id: guid, displayName: 'Adele Vance' } as const

/** A breach of each rule about who may find the item, and what is no breach. */
export const accessExamples = {
  'acl-empty': access([], [user]),
  'acl-no-grant': access([{ ...user, accessType: 'deny' }], [user]),
  'acl-deny-everyone': access([everyone({ accessType: 'deny' })], [everyone({})]),
  'acl-duplicate': access([user, { ...user, value: guid.toUpperCase() }], [user, { ...user, type: 'group' }]),
  'acl-deny-beats-grant': access([user, { ...user, accessType: 'deny' }], [user, user]),
  'acl-value-missing': access([{ ...user, value: ' ' }], [user]),
  'acl-user-not-guid': access([{ ...user, value: 'adele@contoso.com' }], [{ ...user, value: ` ${guid} ` }]),
  'acl-group-not-guid': access(
    [{ ...user, type: 'group', value: 'Super users' }],
    [{ ...user, type: 'externalGroup', value: 'SuperUsers' }],
  ),
  'acl-external-group-id': access(
    [{ ...user, type: 'externalGroup', value: 'Super users' }],
    [{ ...user, type: 'externalGroup', value: 'c3VwZXI_dXNlcnM-' }],
  ),
  'acl-everyone-literal': access([everyone({ value: 'everyone' })], [everyone({})]),
  'acl-everyone-not-tenant': access([everyone({ value: guid })], [everyone({})]),
  'acl-everyone-granted': access([everyone({})], [everyone({ type: 'everyoneExceptGuests' })]),
  'acl-not-in-directory': inDirectory({ acl: [user], known: 'unknown' }, { acl: [user], known: adele }),
  'acl-account-doubtful': inDirectory(
    { acl: [user], known: { ...adele, isEnabled: false } },
    { acl: [user], known: { ...adele, isEnabled: true } },
  ),
  'acl-people-not-everyone': inForm(
    { acl: [user] },
    { acl: [user, everyone({})] },
    { schema: schemaOf({ name: 'account', type: 'String', labels: ['personAccount'] }) },
  ),
  'acl-identity-source-mismatch': access(
    [{ ...user, identitySource: 'external' }],
    [{ ...user, identitySource: 'azureActiveDirectory' }],
  ),

  'acl-missing': inPayload('{"properties":{"title":"a"}}', '{"acl":[],"properties":{"title":"a"}}'),
  'acl-not-list': inPayload(`{"acl":${entry({})},"properties":{}}`, `{"acl":[${entry({})}],"properties":{}}`),
  'acl-entry-not-object': inEntry(`"${guid}"`),
  'acl-odata-type': inEntry(entry({ '@odata.type': 'microsoft.graph.externalConnectors.acl' })),
  'acl-member-unknown': inEntry(entry({ displayName: 'Adele' })),
  'acl-member-null': inEntry(entry({ value: null })),
  'acl-member-not-text': inEntry(entry({ value: 7 })),
  'acl-type-missing': inEntry(`{"value":"${guid}","accessType":"grant"}`),
  'acl-type-unknown': inEntry(entry({ type: 'robot' })),
  'acl-type-wrong-case': inEntry(entry({ type: 'User' })),
  'acl-access-type-missing': inEntry(`{"type":"user","value":"${guid}"}`),
  'acl-access-type-unknown': inEntry(entry({ accessType: 'allow' })),
  'acl-access-type-wrong-case': inEntry(entry({ accessType: 'Grant' })),
  'acl-value-white-space': inEntry(entry({ value: `${guid} ` })),
  'acl-identity-source-unknown': inEntry(entry({ identitySource: 'ldap' })),
  'acl-identity-source-old-spelling': inEntry(
    entry({ identitySource: 'Azure Active Directory' }),
    entry({ identitySource: 'azureActiveDirectory' }),
  ),
  'acl-identity-source-beta-only': inEntry(entry({ identitySource: 'azureActiveDirectory' }), entry({}), {
    apiVersion: 'v1.0',
  }),
  'acl-identity-source-wrong-case': inEntry(
    entry({ type: 'group', identitySource: 'EXTERNAL' }),
    entry({ type: 'group', identitySource: 'external' }),
  ),
} as const satisfies Partial<Record<RuleId, RuleExample>>

function access(failing: readonly AclEntryDraft[], passing: readonly AclEntryDraft[]): RuleExample {
  return inForm({ acl: failing }, { acl: passing }, { tenantId })
}

function everyone(changes: Partial<AclEntryDraft>): AclEntryDraft {
  return { type: 'everyone', value: tenantId, accessType: 'grant', ...changes }
}

function entry(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...user, ...changes })
}
