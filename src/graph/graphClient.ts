import type { ApiVersion } from '../domain/apiVersion.ts'
import { addressOf } from './address.ts'
import { type GraphAnswer, readResponse } from './graphAnswer.ts'
import { type GraphError, graphErrorOf } from './graphError.ts'
import { type ScopeName, scopeNameOf, scopeUrl } from './scopes.ts'
import type { GetToken, TokenRequest, TokenResult } from './tokens.ts'
import { untilAborted } from './untilAborted.ts'

/** One call to Microsoft Graph. */
export type GraphRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly apiVersion: ApiVersion
  /** From the API version on, with a leading slash; or the whole address of a next page. */
  readonly path: string
  readonly scopes: readonly ScopeName[]
  readonly body?: Blob | string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

/**
 * How a call ended. `ok` is any 2xx, whatever the body is: Graph documents no body for a PUT, and a 200 with a body
 * nobody can parse is still a 200. Only a body that broke off makes a 2xx an error (`unreadableAnswer`).
 */
export type GraphResult =
  | { readonly kind: 'ok'; readonly status: number; readonly response: GraphAnswer }
  | { readonly kind: 'error'; readonly error: GraphError; readonly answer?: GraphAnswer }

/** The one way to Microsoft Graph: addresses, tokens, headers and errors are settled here. */
export type GraphClient = {
  /** Where Graph is, without a slash at the end. */
  readonly baseUrl: string
  readonly send: (request: GraphRequest) => Promise<GraphResult>
  /** Whether the latest token allows all of these. A token may allow more than it was asked for. */
  readonly allows?: (scopes: readonly ScopeName[]) => boolean
}

/** What a {@link GraphClient} is made of. */
export type GraphClientParts = {
  readonly baseUrl: string
  /** What full scope names begin with: `https://graph.microsoft.com`, or the Graph host of another cloud. */
  readonly scopeBase: string
  readonly getToken: GetToken
  readonly fetch?: typeof globalThis.fetch
}

/** Makes the client. Tokens go to `baseUrl` and nowhere else; nothing is tried again but an answer of 401. */
export function createGraphClient(parts: GraphClientParts): GraphClient {
  const { baseUrl, scopeBase, getToken } = parts
  const fetchAnswer = parts.fetch ?? ((input, init) => globalThis.fetch(input, init))
  let granted: readonly string[] = []
  return { baseUrl, send, allows: (scopes) => scopes.every((name) => granted.includes(name)) }

  async function send(request: GraphRequest): Promise<GraphResult> {
    const url = addressOf(baseUrl, request.apiVersion, request.path)
    if (url === undefined)
      return failed({
        kind: 'notSent',
        message: `The editor did not send this call, because its address would not stay inside ${baseUrl}: ${request.path}`,
      })
    const scopes = request.scopes.map((name) => scopeUrl(scopeBase, name))
    return sendWithToken(request, url, { scopes })
  }

  /** Sends once, and after a 401 once more with the token that the 401 asks for. */
  async function sendWithToken(request: GraphRequest, url: string, tokenRequest: TokenRequest): Promise<GraphResult> {
    const { signal } = request
    const token = await untilAborted(getToken(signal ? { ...tokenRequest, signal } : tokenRequest), signal)
    if (token === 'aborted' || signal?.aborted) return failed({ kind: 'aborted' })
    if (token.kind !== 'token') return failed(errorWithoutToken(token, tokenRequest))
    granted = (token.grantedScopes ?? []).map(scopeNameOf)

    const result = await fetchOnce(request, url, token, tokenRequest.scopes)
    if (result.kind === 'ok') return result
    const next = tokenRequestAfter(result.error, tokenRequest)
    return next ? withAnswer(result.answer, await sendWithToken(request, url, next)) : result
  }

  async function fetchOnce(
    request: GraphRequest,
    url: string,
    { token, grantedScopes }: Extract<TokenResult, { kind: 'token' }>,
    scopes: readonly string[],
  ): Promise<GraphResult> {
    const { method, body, signal } = request
    const clientRequestId = crypto.randomUUID()
    const startedAt = Date.now()
    const headers = new Headers({
      accept: 'application/json',
      ...request.headers,
      'client-request-id': clientRequestId,
    })
    if (body !== undefined) headers.set('content-type', 'application/json')
    headers.set('authorization', `Bearer ${token}`)
    try {
      const response = await fetchAnswer(url, {
        method,
        headers,
        cache: 'no-store',
        credentials: 'omit',
        // A redirect would carry the item, and on the same host the token, to a place nobody chose.
        redirect: 'error',
        ...(body === undefined ? {} : { body }),
        ...(signal ? { signal } : {}),
      })
      const answer = await readResponse(response, { method, url, clientRequestId, startedAt, signal })
      if (!response.ok) return failed(graphErrorOf(answer, scopes, grantedScopes), answer)
      if (answer.bodyBrokeOff)
        return failed({ kind: 'unreadableAnswer', status: answer.status, why: 'brokeOff' }, answer)
      return { kind: 'ok', status: answer.status, response: answer }
    } catch (error) {
      if (signal?.aborted) return failed({ kind: 'aborted' })
      // fetch answers every network failure with a TypeError, and tells a page no more than that.
      if (error instanceof TypeError) return failed({ kind: 'offlineOrBlocked', message: error.message })
      throw error
    }
  }
}

function failed(error: GraphError, answer?: GraphAnswer): GraphResult {
  return answer ? { kind: 'error', error, answer } : { kind: 'error', error }
}

/** Keeps the 401 in sight when no second call was made after it. */
function withAnswer(answer: GraphAnswer | undefined, result: GraphResult): GraphResult {
  return result.kind === 'error' && !result.answer && answer ? { ...result, answer } : result
}

/** What token to ask for after a refusal; undefined when another one would not help. */
function tokenRequestAfter(error: GraphError, asked: TokenRequest): TokenRequest | undefined {
  if (asked.claims !== undefined) return undefined
  if (error.kind === 'claimsChallenge') return { scopes: asked.scopes, claims: error.claims }
  if (asked.forceRefresh) return undefined
  if (error.kind === 'signInNeeded') return { scopes: asked.scopes, forceRefresh: true }
  return undefined
}

function errorWithoutToken(result: Exclude<TokenResult, { kind: 'token' }>, asked: TokenRequest): GraphError {
  if (result.kind === 'failed') return { ...result, kind: 'tokenFailed' }
  const claims = asked.claims ?? (result.kind === 'signInNeeded' ? result.claims : undefined)
  if (claims !== undefined) return { kind: 'claimsChallenge', claims, scopes: asked.scopes }
  if (result.kind === 'consentNeeded') return { kind: 'consentNeeded', scopes: result.scopes }
  return { kind: 'signInNeeded', cause: 'noSession', ...(result.why === undefined ? {} : { why: result.why }) }
}
