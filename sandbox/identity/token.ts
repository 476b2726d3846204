import type { Context } from 'hono'
import { isKnownTenant } from './authorizeRequest.ts'
import { sha256Base64Url } from './base64Url.ts'
import { requestedAcrs } from './claimsRequest.ts'
import { grantedScopes } from './grants.ts'
import type { IdentityContext } from './identityContext.ts'
import { issueTokens, type TokenSubject } from './issueTokens.ts'
import { personByOid } from './people.ts'
import { refusalAtCode, refusalAtRenewal } from './refusal.ts'
import { readScopes } from './scopes.ts'
import { type TokenError, tokenErrorResponse } from './tokenError.ts'
import { dropExpired, keepRefreshToken, readRefreshToken, retireRefreshToken, spendCode } from './tokenGrants.ts'

const refreshTokenMilliseconds = 24 * 3600 * 1000
// Entra does not revoke a refresh token when it is used: https://learn.microsoft.com/entra/identity-platform/refresh-tokens
const retiredTokenMilliseconds = 3600 * 1000

/** The token endpoint: spends an authorization code or renews by refresh token. */
export async function token(c: Context, identity: IdentityContext): Promise<Response> {
  const form = new URLSearchParams(await c.req.text())
  const now = identity.clock()
  const redeemed = await answerTo(c, identity, form)
  if (redeemed.kind === 'refused') {
    return tokenErrorResponse(redeemed.failure, correlationIdOf(c, form), now)
  }
  const { subject, refreshExpiresAt } = redeemed
  const { appId, person, sessionId, acrs } = subject
  const refreshToken = subject.requested.openId.includes('offline_access')
    ? await keepRefreshToken(identity.storage, {
        appId,
        oid: person.oid,
        sessionId,
        acrs: [...acrs],
        expiresAt: refreshExpiresAt,
      })
    : undefined
  const body = await issueTokens(identity, subject, refreshToken)
  return Response.json(body, { headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' } })
}

type Redeemed =
  | { readonly kind: 'granted'; readonly subject: TokenSubject; readonly refreshExpiresAt: number }
  | { readonly kind: 'refused'; readonly failure: TokenError }

async function answerTo(c: Context, identity: IdentityContext, form: URLSearchParams): Promise<Redeemed> {
  if (!isKnownTenant(c.req.param('tenant') ?? '')) return invalidRequest('AADSTS90002', 'The tenant was not found.')
  // https://learn.microsoft.com/entra/identity-platform/reference-error-codes
  if (c.req.header('Origin') === undefined) {
    const sentence =
      "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."
    return invalidRequest('AADSTS9002327', sentence)
  }
  return redeem(identity, form)
}

async function redeem(identity: IdentityContext, form: URLSearchParams): Promise<Redeemed> {
  const grantType = form.get('grant_type')
  if (grantType === 'authorization_code') return redeemCode(identity, form)
  if (grantType === 'refresh_token') return redeemRefreshToken(identity, form)
  return refused({
    error: 'unsupported_grant_type',
    code: 'AADSTS70003',
    sentence: `The app requested an unsupported grant type '${grantType ?? ''}'.`,
  })
}

async function redeemCode(identity: IdentityContext, form: URLSearchParams): Promise<Redeemed> {
  const record = await spendCode(identity.storage, form.get('code') ?? '')
  const person = record === undefined ? undefined : personByOid(record.oid)
  if (record === undefined || person === undefined) {
    return invalidGrant('AADSTS54005', 'The authorization code was already redeemed or was never issued.')
  }
  if (record.expiresAt <= identity.clock()) {
    return invalidGrant('AADSTS70008', 'The provided authorization code has expired. Sign in again.')
  }
  if (record.appId !== appIdIn(form) || record.redirectUri !== form.get('redirect_uri')) {
    return invalidGrant('AADSTS500112', 'The reply address or the client does not match the one asked with.')
  }
  if ((await sha256Base64Url(form.get('code_verifier') ?? '')) !== record.codeChallenge) {
    return invalidGrant('AADSTS501481', 'The Code_Verifier does not match the code_challenge of the request.')
  }
  const refusal = await refusalAtCode(identity.storage, record.sessionId)
  if (refusal !== undefined) return refused(refusal)
  await dropExpired(identity.storage, identity.clock())
  return {
    kind: 'granted',
    subject: {
      appId: record.appId,
      person,
      sessionId: record.sessionId,
      granted: await grantedScopes(identity.storage, record.appId, person),
      requested: readScopes(record.scope),
      acrs: record.acrs,
      nonce: record.nonce,
    },
    refreshExpiresAt: identity.clock() + refreshTokenMilliseconds,
  }
}

async function redeemRefreshToken(identity: IdentityContext, form: URLSearchParams): Promise<Redeemed> {
  const { storage } = identity
  const now = identity.clock()
  const text = form.get('refresh_token') ?? ''
  const record = await readRefreshToken(storage, text)
  const person = record === undefined ? undefined : personByOid(record.oid)
  if (record === undefined || person === undefined || record.appId !== appIdIn(form)) {
    return badToken('AADSTS700082', 'The refresh token has expired or was revoked. Sign in again.')
  }
  if (record.expiresAt <= now) {
    return badToken('AADSTS70008', 'The provided refresh token has expired due to its fixed lifetime. Sign in again.')
  }

  const refusal = await refusalAtRenewal(storage, record.sessionId)
  if (refusal !== undefined) return refused(refusal)
  const claims = form.get('claims') ?? undefined
  if (requestedAcrs(claims).some((acr) => !record.acrs.includes(acr))) {
    const sentence = 'You must use multi-factor authentication to access Microsoft Graph.'
    return refused({
      error: 'interaction_required',
      code: 'AADSTS50076',
      sentence,
      suberror: 'basic_action',
      ...(claims === undefined ? {} : { claims }),
    })
  }
  const requested = readScopes(form.get('scope') ?? '')
  const granted = await grantedScopes(storage, record.appId, person)
  const missing = [...requested.graph.filter((scope) => !granted.includes(scope)), ...requested.unknown]
  if (missing.length > 0) {
    const sentence = `The user or administrator has not consented to use '${missing.join(' ')}'. Send an interactive authorization request.`
    return refused({ error: 'invalid_grant', code: 'AADSTS65001', sentence, suberror: 'consent_required' })
  }

  await retireRefreshToken(storage, text, record, now + retiredTokenMilliseconds)
  const { appId, sessionId, acrs } = record
  return {
    kind: 'granted',
    subject: { appId, person, sessionId, granted, requested, acrs, nonce: undefined },
    refreshExpiresAt: record.expiresAt,
  }
}

function refused(failure: TokenError): Redeemed {
  return { kind: 'refused', failure }
}

function invalidGrant(code: TokenError['code'], sentence: string): Redeemed {
  return refused({ error: 'invalid_grant', code, sentence })
}

function badToken(code: TokenError['code'], sentence: string): Redeemed {
  return refused({ error: 'invalid_grant', code, sentence, suberror: 'bad_token' })
}

function invalidRequest(code: TokenError['code'], sentence: string) {
  return refused({ error: 'invalid_request', code, sentence })
}

function appIdIn(form: URLSearchParams): string {
  return (form.get('client_id') ?? '').toLowerCase()
}

// MSAL sends it in the query, other clients in the body or as a header.
function correlationIdOf(c: Context, form: URLSearchParams): string {
  const header = c.req.header('client-request-id')
  return header ?? c.req.query('client-request-id') ?? form.get('client-request-id') ?? crypto.randomUUID()
}
