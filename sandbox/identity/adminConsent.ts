import type { Context } from 'hono'
import { tenantId } from '../constants.ts'
import { appNameOf } from './apps.ts'
import { isKnownTenant } from './authorizeRequest.ts'
import { entraMessage } from './entraMessage.ts'
import { addGrant } from './grants.ts'
import type { IdentityContext } from './identityContext.ts'
import { adminConsentPage } from './pages/adminConsent.ts'
import { signInErrorPage } from './pages/message.ts'
import { isRegisteredRedirectUri } from './redirectUri.ts'
import { readScopes } from './scopes.ts'

/**
 * The admin consent endpoint: an administrator allows an app for the whole organization. The sandbox takes whoever opens it for
 * its administrator. https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export async function adminConsent(c: Context, identity: IdentityContext): Promise<Response> {
  const query = new URL(c.req.url).searchParams
  const now = identity.clock()
  const appId = (query.get('client_id') ?? '').toLowerCase()
  const appName = appNameOf(appId)
  const redirectUri = query.get('redirect_uri') ?? ''
  if (!isKnownTenant(c.req.param('tenant') ?? ''))
    return signInErrorPage('AADSTS90002', 'The tenant was not found.', now)
  if (appName === undefined) return signInErrorPage('AADSTS700016', 'The application was not found.', now)
  if (!isRegisteredRedirectUri(redirectUri))
    return signInErrorPage('AADSTS50011', 'The redirect URI does not match.', now)

  const { graph, unknown } = readScopes(query.get('scope') ?? '')
  if (unknown.length > 0) return signInErrorPage('AADSTS70011', `The scope '${unknown.join(' ')}' does not exist.`, now)
  if (c.req.method !== 'POST') return adminConsentPage(appName, graph, redirectUri)

  const form = new URLSearchParams(await c.req.text())
  const isAccepted = form.get('decision') === 'accept'
  if (isAccepted) await addGrant(identity.storage, appId, { kind: 'organization' }, graph)
  const back = new URL(redirectUri)
  const answer = isAccepted
    ? { admin_consent: 'True', tenant: tenantId, scope: query.get('scope') ?? '' }
    : {
        error: 'access_denied',
        error_description: entraMessage(
          'AADSTS65004',
          'User declined to consent to access the app.',
          crypto.randomUUID(),
          now,
        ),
        admin_consent: 'True',
      }
  back.search = new URLSearchParams({ ...answer, state: query.get('state') ?? '' }).toString()
  return new Response(null, { status: 303, headers: { Location: back.toString(), 'Cache-Control': 'no-store' } })
}
