import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { adminConsent } from './adminConsent.ts'
import { authorize } from './authorize.ts'
import type { IdentityContext } from './identityContext.ts'
import { logout } from './logout.ts'
import { token } from './token.ts'

/** The sign-in service: an OpenID provider that speaks Microsoft Entra's dialect. */
export function createIdentity(identity: IdentityContext): Hono {
  const app = new Hono().basePath(identity.basePath === '' ? '/' : identity.basePath)
  // The app may run on another origin: the token endpoint and the keys are fetched, the rest is navigated to.
  app.use('/:tenant/oauth2/v2.0/token', cors())
  app.use('/:tenant/discovery/v2.0/keys', cors())

  app.on(['GET', 'POST'], '/:tenant/oauth2/v2.0/authorize', (c) => authorize(c, identity))
  app.on(['GET', 'POST'], '/:tenant/v2.0/adminconsent', (c) => adminConsent(c, identity))
  app.post('/:tenant/oauth2/v2.0/token', (c) => token(c, identity))
  app.get('/:tenant/oauth2/v2.0/logout', (c) => logout(c, identity))
  app.get('/:tenant/discovery/v2.0/keys', async (c) => c.json({ keys: [(await identity.keys.current()).publicJwk] }))
  return app
}
