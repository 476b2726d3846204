import { SignJWT } from 'jose'
import { secondsOf } from '../clock.ts'
import { tenantId, tokenIssuer } from '../constants.ts'
import { appNameOf } from './apps.ts'
import { clientInfoOf } from './authorizeAnswer.ts'
import type { IdentityContext } from './identityContext.ts'
import { loginHintOf, type Person } from './people.ts'
import { fullScopeName, type RequestedScopes } from './scopes.ts'

/** Seconds an access token lives. Under five minutes MSAL would renew it on every use. */
export const accessTokenSeconds = 3600

// Template ids of Entra roles: Global Administrator, and the one every member and guest has.
const administratorRole = '62e90394-69f5-4237-9190-012177145e10'
const defaultRole = 'b79fbf4d-3ef9-4689-8143-76b194e85509'

/** For whom and for what tokens are made. */
export type TokenSubject = {
  readonly appId: string
  readonly person: Person
  readonly sessionId: string
  readonly granted: readonly string[]
  readonly requested: RequestedScopes
  readonly acrs: readonly string[]
  readonly nonce: string | undefined
}

/** The body of a successful token answer; as with Entra, `scope` names everything granted, not only what was asked. */
export async function issueTokens(identity: IdentityContext, subject: TokenSubject, refreshToken: string | undefined) {
  return {
    token_type: 'Bearer',
    scope: [
      ...subject.requested.openId,
      ...subject.granted.map((scope) => fullScopeName(subject.requested.audience, scope)),
    ].join(' '),
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await accessToken(identity, subject),
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken, refresh_token_expires_in: 24 * 3600 }),
    id_token: await idToken(identity, subject),
    client_info: clientInfoOf(subject.person),
  }
}

function accessToken(identity: IdentityContext, { appId, person, sessionId, granted, acrs, requested }: TokenSubject) {
  return sign(identity, requested.audience, person, {
    ...(acrs.length > 0 ? { acrs } : {}),
    appid: appId,
    app_displayname: appNameOf(appId),
    idtyp: 'user',
    scp: granted.join(' '),
    sid: sessionId,
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    uti: crypto.randomUUID(),
    ver: '1.0',
    wids: person.isAdministrator ? [administratorRole, defaultRole] : [defaultRole],
  })
}

function idToken(identity: IdentityContext, { appId, person, nonce }: TokenSubject) {
  return sign(identity, appId, person, {
    ...(nonce === undefined ? {} : { nonce }),
    login_hint: loginHintOf(person),
    // A guest is known by the name of the home tenant.
    preferred_username: person.mail,
    ver: '2.0',
  })
}

async function sign(
  identity: IdentityContext,
  audience: string,
  person: Person,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> {
  const key = await identity.keys.current()
  const now = secondsOf(identity.clock)
  return new SignJWT({ ...claims, name: person.displayName, oid: person.oid, tid: tenantId })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .setIssuer(tokenIssuer)
    .setSubject(`sub-${person.oid}`)
    .setAudience(audience)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + accessTokenSeconds)
    .sign(key.privateKey)
}
