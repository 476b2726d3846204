import type { Session } from '../../auth/session.ts'
import type { RuntimeConfig } from '../../config/config.ts'

/** Whose drafts a session sees: tenant, user and cloud in one text; empty for nobody; undefined while it is not known. */
export function draftOwnerOf(session: Session, { graphBaseUrl }: RuntimeConfig): string | undefined {
  switch (session.kind) {
    case 'starting':
      return undefined
    case 'signedOut':
    case 'failed':
      return ''
    case 'signedIn':
      return JSON.stringify([graphBaseUrl, session.account.tenantId, session.account.id])
  }
}
