import { addressSegment } from '../source/itemTarget.ts'
import type { CopyableRemedy } from './diagnosis.ts'
import type { DoctorFacts } from './doctorFacts.ts'

/** The link with which an administrator grants the permissions. */
export function consentRemedy({ consentLink }: DoctorFacts): CopyableRemedy {
  return { label: 'Copy admin consent link', text: consentLink }
}

/**
 * The request for whoever owns a connection, as a mail to send. The list is replaced as a whole, so it names what is to be kept.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update
 */
export function ownerRemedy(
  { connectionId, clientId, graphUrl }: DoctorFacts,
  known: readonly string[] = [],
): CopyableRemedy {
  const id = connectionId === '' ? 'CONNECTION-ID' : connectionId
  const body = JSON.stringify({ configuration: { authorizedAppIds: [...new Set([...known, clientId])] } })
  return {
    label: 'Copy mail to the owner',
    text: `Hello,

please let the app ${clientId} (External Item Editor) work with the connection ${id}. With the app that owns the connection, send:

PATCH ${graphUrl}/v1.0/external/connections/${addressSegment(id, 'connection-id')}
Content-Type: application/json

${body}

If other apps are authorized already, keep their IDs in the list.`,
  }
}

/**
 * The same request with a token of the app itself, for tenants that refuse items of signed-in users.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function appOnlyRemedy({ graphUrl, apiVersion, connectionId }: DoctorFacts): CopyableRemedy {
  return {
    label: 'Copy app-only request',
    text: `curl --request PUT '${graphUrl}/${apiVersion}/external/connections/${addressSegment(connectionId, 'connection-id')}/items/ITEM-ID' \\
  --header "Authorization: Bearer $APP_ONLY_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-binary @payload.json`,
  }
}
