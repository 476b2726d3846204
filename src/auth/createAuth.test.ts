// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createAuth } from './createAuth.ts'
import type { Session } from './session.ts'

const base = 'https://login.example/t'
const settings = {
  clientId: '5a4db0c5-0000-4000-8000-00000000ed17',
  authority: base,
  knownAuthorities: ['login.example'],
  authorityMetadata: JSON.stringify({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/authorize`,
    token_endpoint: `${base}/token`,
    end_session_endpoint: `${base}/logout`,
    jwks_uri: `${base}/keys`,
  }),
}

test('without an account it starts signed out, and asks nobody', async () => {
  const { sessions, msal } = await start()
  expect(sessions).toEqual([{ kind: 'signedOut' }])
  expect(msal.getConfiguration().auth).toMatchObject({
    redirectUri: new URL('auth-redirect.html', document.baseURI).href,
    clientCapabilities: ['CP1'],
  })
})

test('an error in the address that belongs to no sign-in of this tab is said once', async () => {
  history.replaceState(null, '', '/?item=T1#error=access_denied&state=x')
  const { sessions } = await start()
  expect(sessions).toEqual([{ kind: 'signedOut', notice: expect.objectContaining({ code: 'access_denied' }) }])
  expect(location.href).toBe(new URL('/?item=T1', location.href).href)
  expect((await start()).sessions).toEqual([{ kind: 'signedOut' }])
})

async function start() {
  const sessions: Session[] = []
  const hooks = { beforeRedirect: () => Promise.resolve(), onSession: (session: Session) => sessions.push(session) }
  const { msal } = await createAuth(settings, hooks)
  return { sessions, msal }
}
