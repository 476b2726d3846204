import type { DoctorFacts } from '../doctor/doctorFacts.ts'

/** A set-up in which everything is right, for tests. */
export const soundSetup: DoctorFacts = {
  now: Date.UTC(2026, 0, 1),
  clientId: '5a4db0c5-0000-4000-8000-00000000ed17',
  tenant: '5a4db0c5-0000-4000-8000-0000000007e4',
  cloudName: 'Global',
  graphUrl: 'https://graph.microsoft.com',
  apiVersion: 'v1.0',
  redirectAddress: 'https://editor.example/auth-redirect.html',
  consentLink: 'https://login.example/consent',
  neededScopes: ['User.Read', 'ExternalItem.ReadWrite.OwnedBy'],
  account: { username: 'nadia@contoso.example', tenantId: '5a4db0c5-0000-4000-8000-0000000007e4' },
  token: {
    kind: 'ok',
    value: {
      scopes: ['User.Read', 'ExternalItem.ReadWrite.OwnedBy'],
      roleIds: ['62e90394-69f5-4237-9190-012177145e10'],
      appId: '5a4db0c5-0000-4000-8000-00000000ed17',
      tenantId: '5a4db0c5-0000-4000-8000-0000000007e4',
      expiresAt: Date.UTC(2026, 0, 1, 0, 58),
    },
  },
  connections: {
    kind: 'ok',
    value: [{ id: 'tickets', name: 'Contoso tickets', state: 'ready', authorizedAppIds: [] }],
  },
  connectionId: 'tickets',
  schema: { kind: 'ok', value: { propertyCount: 12 } },
  probe: { kind: 'failed', status: 404, message: '' },
}
