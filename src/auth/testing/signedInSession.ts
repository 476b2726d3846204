import type { Session } from '../session.ts'

/** Somebody who is signed in, for tests, and nobody else. */
export const signedInSession: Session = {
  kind: 'signedIn',
  account: { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'tenant' },
  others: [],
}
