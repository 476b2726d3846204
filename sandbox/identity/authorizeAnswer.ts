import { tenantId } from '../constants.ts'
import type { AuthorizeRequest, ReturnAddress } from './authorizeRequest.ts'
import { encodeBase64Url } from './base64Url.ts'
import { entraMessage } from './entraMessage.ts'
import type { Person } from './people.ts'

/** The address that carries a code back to the app. */
export function codeLocation(request: AuthorizeRequest, code: string, person: Person, sessionId: string): string {
  return locationOf(request, {
    code,
    ...(request.wantsClientInfo ? { client_info: clientInfoOf(person) } : {}),
    session_state: sessionId,
  })
}

/** An error that goes back to the app. `subcode` is what Entra calls error_subcode: "cancel" when the user said no. */
export type AuthorizeError = {
  readonly error: string
  readonly code: string
  readonly sentence: string
  readonly subcode?: string
}

export function errorLocation(to: ReturnAddress, failure: AuthorizeError, now: number): string {
  return locationOf(to, {
    error: failure.error,
    ...(failure.subcode === undefined ? {} : { error_subcode: failure.subcode }),
    error_description: entraMessage(failure.code, failure.sentence, to.correlationId, now),
  })
}

/** `client_info`: which account a token answer belongs to, as MSAL reads it. */
export function clientInfoOf(person: Person): string {
  return encodeBase64Url(JSON.stringify({ uid: person.oid, utid: tenantId }))
}

function locationOf(to: ReturnAddress, answer: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(answer)
  if (to.state !== undefined) params.set('state', to.state)
  const url = new URL(to.redirectUri)
  if (to.responseMode === 'fragment') url.hash = params.toString()
  else url.search = params.toString()
  return url.toString()
}
