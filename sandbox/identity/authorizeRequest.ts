import { tenantDomain, tenantId } from '../constants.ts'
import { appNameOf } from './apps.ts'
import { requestedAcrs } from './claimsRequest.ts'
import { isRegisteredRedirectUri } from './redirectUri.ts'
import { type RequestedScopes, readScopes } from './scopes.ts'

/** Where an answer of the authorize endpoint goes. */
export type ReturnAddress = {
  readonly redirectUri: string
  readonly responseMode: 'query' | 'fragment'
  readonly state: string | undefined
  readonly correlationId: string
}

/** A sign-in request that passed every check. */
export type AuthorizeRequest = ReturnAddress & {
  readonly appId: string
  readonly appName: string
  readonly scope: string
  readonly scopes: RequestedScopes
  readonly codeChallenge: string
  readonly nonce: string | undefined
  readonly prompt: 'select_account' | 'login' | 'consent' | 'none' | undefined
  readonly loginHint: string | undefined
  readonly acrs: readonly string[]
  readonly wantsClientInfo: boolean
}

/** `page`: the answer must not leave the sign-in page, because the address to send it to is not trusted. */
export type ReadAuthorizeRequest =
  | { readonly kind: 'request'; readonly request: AuthorizeRequest }
  | { readonly kind: 'page'; readonly code: string; readonly sentence: string }
  | {
      readonly kind: 'refusal'
      readonly to: ReturnAddress
      readonly error: string
      readonly code: string
      readonly sentence: string
    }

export function readAuthorizeRequest(tenant: string, query: URLSearchParams): ReadAuthorizeRequest {
  const appId = (query.get('client_id') ?? '').toLowerCase()
  const appName = appNameOf(appId)
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!isKnownTenant(tenant)) {
    return { kind: 'page', code: 'AADSTS90002', sentence: `Tenant '${tenant}' not found.` }
  }
  if (appName === undefined) {
    const sentence = `Application with identifier '${appId}' was not found in the directory 'Contoso'.`
    return { kind: 'page', code: 'AADSTS700016', sentence }
  }
  if (!isRegisteredRedirectUri(redirectUri)) {
    const sentence = `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${appId}'. In the sandbox it must be auth-redirect.html on localhost, in any folder.`
    return { kind: 'page', code: 'AADSTS50011', sentence }
  }

  const to: ReturnAddress = {
    redirectUri,
    responseMode: query.get('response_mode') === 'fragment' ? 'fragment' : 'query',
    state: query.get('state') ?? undefined,
    correlationId: query.get('client-request-id') ?? crypto.randomUUID(),
  }
  const fault = faultIn(query)
  if (fault !== undefined) return { kind: 'refusal', to, ...fault }
  const scope = query.get('scope') ?? ''
  return {
    kind: 'request',
    request: {
      ...to,
      appId,
      appName,
      scope,
      scopes: readScopes(scope),
      codeChallenge: query.get('code_challenge') ?? '',
      nonce: query.get('nonce') ?? undefined,
      prompt: readPrompt(query.get('prompt')),
      loginHint: query.get('login_hint') ?? undefined,
      acrs: requestedAcrs(query.get('claims') ?? undefined),
      wantsClientInfo: query.get('client_info') === '1',
    },
  }
}

export function isKnownTenant(tenant: string): boolean {
  return [tenantId, tenantDomain, 'organizations', 'common'].includes(tenant.toLowerCase())
}

function faultIn(query: URLSearchParams): { error: string; code: string; sentence: string } | undefined {
  const responseType = query.get('response_type')
  if (responseType !== 'code') {
    const sentence = `The response type '${responseType ?? ''}' is not supported. The sandbox knows 'code' alone.`
    return { error: 'unsupported_response_type', code: 'AADSTS700054', sentence }
  }
  if (!['query', 'fragment', null].includes(query.get('response_mode'))) {
    const sentence = "The response mode must be 'query' or 'fragment'."
    return { error: 'invalid_request', code: 'AADSTS70007', sentence }
  }
  if (query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(query.get('code_challenge') ?? '')) {
    const sentence = 'Proof Key for Code Exchange is required: send code_challenge with code_challenge_method S256.'
    return { error: 'invalid_request', code: 'AADSTS9002325', sentence }
  }
  const scopes = readScopes(query.get('scope') ?? '')
  if (scopes.unknown.length > 0) {
    const sentence = `The scope '${scopes.unknown.join(' ')}' does not exist or is not known to the sandbox.`
    return { error: 'invalid_scope', code: 'AADSTS70011', sentence }
  }
  if (!scopes.openId.includes('openid')) {
    return { error: 'invalid_scope', code: 'AADSTS70011', sentence: "The scope 'openid' is missing." }
  }
  return undefined
}

function readPrompt(text: string | null): AuthorizeRequest['prompt'] {
  switch (text) {
    case 'select_account':
    case 'login':
    case 'consent':
    case 'none':
      return text
    case null:
    default:
      return undefined
  }
}
