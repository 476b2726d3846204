import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { graphAudiences, tokenIssuer } from '../constants.ts'
import { type Person, personByOid } from '../identity/people.ts'
import type { SigningKeys } from '../identity/signingKeys.ts'
import type { GraphRefusal } from './graphError.ts'

/** Who is calling, as the access token says. */
export type Caller = {
  readonly person: Person
  readonly appId: string
  readonly scopes: readonly string[]
  readonly isAdministrator: boolean
  readonly acrs: readonly string[]
  readonly sessionId: string
  /** Unique per token: tells a renewed token from the one before. */
  readonly tokenId: string
  readonly issuedAt: number
}

const claimsShape = z.object({
  oid: z.string(),
  appid: z.string(),
  scp: z.string(),
  wids: z.array(z.string()),
  acrs: z.array(z.string()).default([]),
  sid: z.string(),
  uti: z.string(),
  iat: z.number(),
})

// Global Administrator, Search Administrator and AI Administrator, by the template ids of their Entra roles.
const administratorRoles: readonly string[] = [
  '62e90394-69f5-4237-9190-012177145e10',
  '0964bb5e-9bdb-4d7b-ac29-58e794862a40',
  'd2562ede-74db-457e-a7b6-544e236ebb61',
]

/** Verifies the bearer token of a request: its algorithm, signature, issuer, audience and time. */
export async function callerOf(
  authorization: string | undefined,
  keys: SigningKeys,
  clock: Clock,
): Promise<Caller | GraphRefusal> {
  const token = /^bearer +(.*)$/i.exec(authorization ?? '')?.[1]?.trim() ?? ''
  if (token === '') return unauthenticated('Access token is empty.')
  const payload = await verify(token, keys, clock)
  if (typeof payload === 'string') return unauthenticated(payload)
  const claims = claimsShape.safeParse(payload)
  const person = claims.success ? personByOid(claims.data.oid) : undefined
  if (!claims.success || person === undefined) return unauthenticated('Access token validation failure.')
  return {
    person,
    appId: claims.data.appid.toLowerCase(),
    scopes: claims.data.scp.split(' ').filter((scope) => scope !== ''),
    isAdministrator: claims.data.wids.some((role) => administratorRoles.includes(role)),
    acrs: claims.data.acrs,
    sessionId: claims.data.sid,
    tokenId: claims.data.uti,
    issuedAt: claims.data.iat,
  }
}

export const expiredTokenMessage = 'Lifetime validation failed, the token is expired.'

export function unauthenticated(message: string, headers?: Readonly<Record<string, string>>): GraphRefusal {
  return {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message,
    headers: headers ?? { 'WWW-Authenticate': bearerChallenge() },
  }
}

/** The `WWW-Authenticate` of a 401, with more parameters when given. */
export function bearerChallenge(more: Readonly<Record<string, string>> = {}): string {
  const params = {
    realm: '',
    authorization_uri: 'https://login.microsoftonline.com/common/oauth2/authorize',
    client_id: '00000003-0000-0000-c000-000000000000',
    ...more,
  }
  const list = Object.entries(params).map(([name, value]) => `${name}="${value}"`)
  return `Bearer ${list.join(', ')}`
}

async function verify(token: string, keys: SigningKeys, clock: Clock): Promise<JWTPayload | string> {
  const { publicJwk } = await keys.current()
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [publicJwk] }), {
      algorithms: ['RS256'],
      issuer: tokenIssuer,
      audience: graphAudiences,
      requiredClaims: ['exp', 'iat'],
      currentDate: new Date(clock()),
    })
    return payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return sentenceFor(error)
    throw error
  }
}

function sentenceFor(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return expiredTokenMessage
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'Access token validation failure. Invalid audience.'
    if (error.claim === 'iss') return 'Access token validation failure. Invalid issuer.'
    return 'Access token validation failure.'
  }
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return 'IDX14100: JWT is not well formed. The token needs to be in JWS Compact Serialization Format.'
  }
  return 'Invalid x5t claim or signature: the token was not signed by this sandbox, or it was signed before a reset.'
}
