import { tenantDomain, tenantId } from '../constants.ts'
import { keyOf } from '../storage/storage.ts'

/** What a fresh sandbox has stored: text by key, as a PUT would have left it. */
export const seededItems: Readonly<Record<string, string>> = {
  [keyOf('item', 'people', 'ROBIN')]: JSON.stringify({
    acl: [{ accessType: 'grant', type: 'everyone', value: tenantId }],
    properties: {
      accountInformation: JSON.stringify({ userPrincipalName: `robin@${tenantDomain}` }),
      fullName: JSON.stringify({ first: 'Robin', last: 'Delgado', displayName: 'Robin Delgado' }),
      position: JSON.stringify({
        detail: { jobTitle: 'Payments engineer', company: { displayName: 'Contoso', department: 'Engineering' } },
        allowedAudiences: 'organization',
      }),
      'emails@odata.type': 'Collection(String)',
      emails: [
        JSON.stringify({ address: `robin@${tenantDomain}`, type: 'work' }),
        JSON.stringify({ address: 'robin@home.example', type: 'personal' }),
      ],
      'addresses@odata.type': 'Collection(String)',
      addresses: [JSON.stringify({ detail: { type: 'business', street: 'Paradeplatz 8', city: 'Zürich' } })],
      'skills@odata.type': 'Collection(String)',
      skills: [
        JSON.stringify({ displayName: 'Card payments', proficiency: 'expert' }),
        JSON.stringify({ displayName: 'Incident response', categories: ['professional'] }),
      ],
      requisitionId: 'REQ-12345678',
    },
  }),
}
