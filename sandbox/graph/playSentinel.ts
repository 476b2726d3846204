import { tenantId } from '../constants.ts'
import type { SentinelId } from '../sentinels.ts'
import { keyOf } from '../storage/storage.ts'
import { bearerChallenge, type Caller, expiredTokenMessage, unauthenticated } from './bearer.ts'
import { firstTime } from './firstTime.ts'
import type { GraphContext } from './graphContext.ts'
import { type GraphRefusal, malformed } from './graphError.ts'
import { waitFor } from './waitFor.ts'

const slowMilliseconds = 4000

/** The authentication context that failClaims asks for. */
export const challengedAcr = 'c1'

/** A PUT that is to fail: how, where, whether by the header and not by its item id, and who sent it. */
export type SentinelCall = {
  readonly id: SentinelId
  readonly connectionId: string
  readonly isAskedFor: boolean
  readonly caller: Caller
}

/** Plays what a sentinel does before the item is looked at; undefined lets the PUT go on. */
export async function playSentinel(
  { id, connectionId, isAskedFor, caller }: SentinelCall,
  graph: GraphContext,
  signal: AbortSignal,
): Promise<Response | GraphRefusal | undefined> {
  // Who asks by the header asks once; only a token that was renewed in between makes it another time.
  const key = keyOf('sentinel', connectionId, isAskedFor ? `asked ${id}` : id, caller.sessionId)
  const isFirst = async (tokenId = '') => (isAskedFor && tokenId === '') || firstTime(graph, key, tokenId)
  switch (id) {
    case 'failThrottled':
      return (await isFirst()) ? throttled({ 'Retry-After': '3' }) : undefined
    // On the app's own origin no header can be hidden from it, so the unreadable one is not sent.
    case 'failThrottledNoRetryAfter':
      return (await isFirst()) ? throttled({}) : undefined
    case 'failExpiredToken':
      return (await isFirst(caller.tokenId)) ? unauthenticated(expiredTokenMessage) : undefined
    case 'failClaims':
      // Asked for again, it is shown again, though the sign-in was confirmed before.
      if (isAskedFor && (await isFirst(caller.tokenId))) return claimsChallenge()
      return caller.acrs.includes(challengedAcr) ? undefined : claimsChallenge()
    case 'failOwner':
      return {
        status: 403,
        code: 'accessDenied',
        message: `The app '${caller.appId}' is not authorized to the connection '${connectionId}'.`,
      }
    case 'failConflict':
      return { status: 409, code: 'NameAlreadyExists', message: 'The specified resource name already exists' }
    case 'failTooLarge':
      return {
        status: 413,
        code: 'RequestEntityTooLarge',
        message: 'The request body is larger than the service takes.',
      }
    case 'fail502':
      return badGateway()
    case 'fail503':
      return { status: 503, code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' }
    case 'fail400Generic':
      return malformed()
    case 'slow':
      await waitFor(slowMilliseconds, signal)
      return undefined
    case 'failPlanted':
    case 'failDropped':
    case 'failMalformedJson':
    case 'lostItem':
    case 'slowIndexed':
    case 'neverIndexed':
    case 'searchThrottled':
    case 'searchForbidden':
    case 'searchDown':
    case 'copilotHidden':
      return undefined
  }
}

/** The answer to a stored item, spoilt for the sentinels that break the answer. */
export function spoilAnswer(id: SentinelId, good: Response, text: string): Response {
  if (id === 'failMalformedJson') return new Response(text.slice(0, -1), { headers: good.headers })
  if (id === 'failDropped') return droppedAnswer(good.headers, text)
  return good
}

function throttled(headers: Readonly<Record<string, string>>): GraphRefusal {
  return { status: 429, code: 'TooManyRequests', message: 'Too many requests. Wait before you try again.', headers }
}

// https://learn.microsoft.com/entra/identity-platform/claims-challenge
function claimsChallenge(): GraphRefusal {
  const claims = { access_token: { acrs: { essential: true, value: challengedAcr } } }
  const header = bearerChallenge({
    authorization_uri: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
    error: 'insufficient_claims',
    claims: btoa(JSON.stringify(claims)),
  })
  return unauthenticated('The presented access token does not satisfy an authentication requirement.', {
    'WWW-Authenticate': header,
  })
}

function badGateway(): Response {
  const page = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'
  return new Response(page, { status: 502, headers: { 'Content-Type': 'text/html' } })
}

// The length promises the whole answer; the host breaks the connection when the stream fails.
function droppedAnswer(good: Headers, text: string): Response {
  const bytes = new TextEncoder().encode(text)
  const headers = new Headers(good)
  headers.set('Content-Length', String(bytes.byteLength))
  let sent = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent) controller.enqueue(bytes.slice(0, Math.floor(bytes.byteLength / 2)))
      else {
        await new Promise((resolve) => setTimeout(resolve, 100))
        controller.error(new Error('failDropped: the connection is broken on purpose.'))
      }
      sent = true
    },
  })
  return new Response(body, { headers })
}
