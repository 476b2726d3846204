import type { Context } from 'hono'
import type { IdentityContext } from './identityContext.ts'
import { signedOutPage } from './pages/message.ts'
import { personByHint } from './people.ts'
import { isRegisteredRedirectUri } from './redirectUri.ts'
import { sessionCookie, sessionIdOf } from './sessionCookie.ts'
import { readSession, withoutPerson, writeSession } from './sessions.ts'

/** Signs out the person a hint names, or everybody in this browser, and goes back to the app. */
export async function logout(c: Context, identity: IdentityContext): Promise<Response> {
  const query = new URL(c.req.url).searchParams
  const session = await readSession(identity.storage, sessionIdOf(c))
  const hinted = personByHint(query.get('logout_hint') ?? '')
  const left = hinted === undefined ? { ...session, people: [], verified: [] } : withoutPerson(session, hinted)
  await writeSession(identity.storage, left)

  const response = await answer(query)
  response.headers.append('Set-Cookie', sessionCookie(c, left.id, identity.basePath))
  return response
}

async function answer(query: URLSearchParams): Promise<Response> {
  const returnTo = query.get('post_logout_redirect_uri') ?? ''
  if (!isRegisteredRedirectUri(returnTo)) return signedOutPage()
  const url = new URL(returnTo)
  const state = query.get('state')
  if (state !== null) url.searchParams.set('state', state)
  return new Response(null, { status: 303, headers: { Location: url.toString(), 'Cache-Control': 'no-store' } })
}
