import { type ErrorBody, readErrorBody } from '../domain/answer/errorBody.ts'
import { claimsOf } from './challenge.ts'
import type { GraphAnswer } from './graphAnswer.ts'
import { retryAfterSecondsOf } from './retryAfter.ts'

/** What an error answer says: its status and, where the body could be read as a Graph error, Graph's words. */
export type Refusal = ErrorBody & {
  readonly status: number
  readonly requestId: string | undefined
}

/** Everything that can stop a call to Graph, in one union. The screen turns each kind into words. */
export type GraphError =
  /** There is no session that gives a token (`noSession`), or Graph refused even a fresh one (`tokenRefused`). */
  | { readonly kind: 'signInNeeded'; readonly cause: 'noSession'; readonly why?: string }
  | { readonly kind: 'signInNeeded'; readonly cause: 'tokenRefused'; readonly refusal: Refusal }
  /** The session is fine, but nobody has yet allowed these scopes (full names). */
  | { readonly kind: 'consentNeeded'; readonly scopes: readonly string[] }
  /** Graph wants a stronger sign-in; `claims` and `scopes` go into that sign-in as they are. */
  | { readonly kind: 'claimsChallenge'; readonly claims: string; readonly scopes: readonly string[] }
  /** A token could not be had for another reason; `message` is a sentence with the next step. */
  | { readonly kind: 'tokenFailed'; readonly message: string; readonly isLasting?: boolean }
  /**
   * 403: the connection belongs to another app, the user is no administrator, or a scope is missing. `grantedScopes` is
   * what the refused token allows.
   */
  | { readonly kind: 'forbidden'; readonly refusal: Refusal; readonly grantedScopes: readonly string[] }
  /** 404, 410: no such item, connection, or schema (not registered yet). */
  | { readonly kind: 'notFound'; readonly refusal: Refusal }
  /** 409, 412, 423: the resource is in another state than the call needs. */
  | { readonly kind: 'conflict'; readonly refusal: Refusal }
  /** 429: too many calls. */
  | { readonly kind: 'throttled'; readonly refusal: Refusal; readonly retryAfterSeconds: number | undefined }
  /** 413: the body is larger than Graph takes. */
  | { readonly kind: 'tooLarge'; readonly refusal: Refusal }
  /** 400 and every other refusal of the request itself: sent again unchanged, it gets the same answer. */
  | { readonly kind: 'invalid'; readonly refusal: Refusal }
  /** 500, 502, 503, 504, 408: Graph, or a gateway before it, is in trouble. */
  | { readonly kind: 'serverDown'; readonly refusal: Refusal; readonly retryAfterSeconds: number | undefined }
  /** No answer a page may read: offline, DNS, a blocked request, CORS. A PUT may have arrived all the same. */
  | { readonly kind: 'offlineOrBlocked'; readonly message: string }
  /** The browser knows that there is no network: nothing was sent. */
  | { readonly kind: 'offline' }
  /** The user stopped the call. A PUT may have arrived all the same. */
  | { readonly kind: 'aborted' }
  /** Graph said yes (2xx), but what it said cannot be used. A PUT was most likely carried out. */
  | { readonly kind: 'unreadableAnswer'; readonly status: number; readonly why: UnreadableReason }
  /** The editor refused to send: the address would have left Graph. Nothing was sent. */
  | { readonly kind: 'notSent'; readonly message: string; readonly nextStep?: string }

/** The connection broke before the body was complete; the body is no JSON; or it is JSON of another shape. */
export type UnreadableReason = 'brokeOff' | 'notJson' | 'unexpectedShape'

/** The error that an answer with a status of 400 or above stands for. `scopes` are those of the call. */
export function graphErrorOf(
  answer: GraphAnswer,
  scopes: readonly string[],
  grantedScopes: readonly string[] = [],
): GraphError {
  const refusal = refusalOf(answer)
  switch (answer.status) {
    case 401: {
      const claims = claimsOf(headerOf(answer, 'www-authenticate'))
      if (claims !== undefined) return { kind: 'claimsChallenge', claims, scopes }
      return { kind: 'signInNeeded', cause: 'tokenRefused', refusal }
    }
    case 403:
      return { kind: 'forbidden', refusal, grantedScopes }
    case 404:
    case 410:
      return { kind: 'notFound', refusal }
    case 409:
    case 412:
    case 423:
      return { kind: 'conflict', refusal }
    case 413:
      return { kind: 'tooLarge', refusal }
    case 429:
      return { kind: 'throttled', refusal, retryAfterSeconds: waitOf(answer) }
    case 408:
      return { kind: 'serverDown', refusal, retryAfterSeconds: waitOf(answer) }
    default:
      // 501 says that Graph does not know the call: no matter of waiting.
      if (answer.status >= 500 && answer.status !== 501)
        return { kind: 'serverDown', refusal, retryAfterSeconds: waitOf(answer) }
      return { kind: 'invalid', refusal }
  }
}

function refusalOf(answer: GraphAnswer): Refusal {
  const body = readErrorBody(answer.bodyText)
  return {
    status: answer.status,
    code: body?.code,
    message: body?.message,
    innerError: body?.innerError,
    details: body?.details ?? [],
    requestId: answer.requestId ?? body?.innerError?.requestId,
  }
}

// A date in Retry-After is by the server's clock, so the server's own date is the better "now".
function waitOf(answer: GraphAnswer): number | undefined {
  const serverNow = Date.parse(answer.date ?? '')
  return retryAfterSecondsOf(headerOf(answer, 'retry-after'), Number.isNaN(serverNow) ? answer.receivedAt : serverNow)
}

/** A header of an answer, by its name in small letters. */
export function headerOf(answer: GraphAnswer, name: string): string | undefined {
  return answer.headers.find(([key]) => key.toLowerCase() === name)?.[1]
}
