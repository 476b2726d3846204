import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { tenantId } from '../constants.ts'
import { sha256Base64Url } from '../identity/base64Url.ts'
import { oidOf, readTokens, redirectUri, verifier } from '../testing/testBrowser.ts'
import { type ServedSandbox, serveSandbox } from './standalone.ts'

const good = '{"acl":[{"accessType":"grant","type":"everyone","value":"everyone"}],"properties":{"title":"a"}}'
const scope = 'openid offline_access https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'

let served: ServedSandbox
let token: string

beforeAll(async () => {
  served = await serveSandbox({ identityPort: 47_311, graphPort: 47_312, storage: 'memory' })
  token = await signIn()
})

afterAll(() => served.close())

test('config.json names both addresses', async () => {
  const config: unknown = await (await fetch(`${served.identityUrl}/config.json`)).json()
  expect(config).toEqual(served.config)
  expect(config).toMatchObject({
    sandbox: { authority: `https://localhost:47311/${tenantId}`, graphBaseUrl: 'http://localhost:47312' },
  })
})

test('Graph answers a preflight and lets other origins read its headers', async () => {
  const url = `${served.graphUrl}/beta/external/connections/tickets/items/a`
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: { 'Access-Control-Request-Headers': 'authorization,prefer' },
  })
  expect(preflight.status).toBe(200)
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('authorization,prefer')
  const refused = await fetch(url)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('WWW-Authenticate')
})

test('failDropped breaks the connection in the middle of the answer', async () => {
  const response = await put('failDropped')
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

test('slow stores nothing when the request is aborted', async () => {
  const controller = new AbortController()
  const pending = put('slow', controller.signal)
  setTimeout(() => controller.abort(), 200)
  await expect(pending).rejects.toThrow('aborted')
  await expect.poll(() => lastStatus('slow'), { timeout: 3000 }).toBe(200)
  const got = await fetch(`${served.graphUrl}/beta/external/connections/tickets/items/slow`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  expect(got.status).toBe(404)
})

function put(id: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${served.graphUrl}/beta/external/connections/tickets/items/${id}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: good,
    ...(signal === undefined ? {} : { signal }),
  })
}

async function lastStatus(id: string): Promise<number | undefined> {
  const log: unknown = await (await fetch(`${served.graphUrl}/__sandbox/log`)).json()
  const entries = z.array(z.object({ item: z.string(), status: z.number() })).parse(log)
  return entries.find(({ item }) => item === id)?.status
}

async function signIn(): Promise<string> {
  const login = `${served.identityUrl}/${tenantId}/oauth2/v2.0`
  const clientId = '5a4db0c5-0000-4000-8000-00000000ed17'
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    response_mode: 'query',
    scope,
    code_challenge: await sha256Base64Url(verifier),
    code_challenge_method: 'S256',
  })
  const person = oidOf('administrator')
  let cookie = ''
  const post = async (form: Record<string, string>) => {
    const body = new URLSearchParams(form)
    const init = { method: 'POST', body, headers: { Cookie: cookie }, redirect: 'manual' } as const
    const response = await fetch(`${login}/authorize?${query}`, init)
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    return response
  }
  await post({ step: 'account', person })
  const back = await post({ step: 'consent', person, decision: 'accept' })
  const code = new URL(back.headers.get('Location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({
    client_id: clientId,
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  })
  return (
    await readTokens(
      await fetch(`${login}/token`, { method: 'POST', body, headers: { Origin: new URL(redirectUri).origin } }),
    )
  ).access_token
}
