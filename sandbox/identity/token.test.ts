import { createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { editorAppId, graphAudience, tenantId, tokenIssuer } from '../constants.ts'
import { createSandbox } from '../sandboxApp.ts'
import { memoryStorage } from '../storage/memoryStorage.ts'
import {
  answerIn,
  appScopes,
  callGraph,
  oidOf,
  origin,
  readTokens,
  redirectUri,
  type TestBrowser,
  testBrowser,
  testSandbox,
  verifier,
} from '../testing/testBrowser.ts'

const hour = 3600 * 1000
const challenge = JSON.stringify({
  access_token: { acrs: { essential: true, value: 'c1' }, xms_cc: { values: ['CP1'] } },
})
const failureShape = z.object({
  error: z.string(),
  error_description: z.string(),
  suberror: z.string().optional(),
  claims: z.string().optional(),
})

describe('a code', () => {
  test('of a single-page app is redeemed for a page alone', async () => {
    const { sandbox } = testSandbox()
    const browser = testBrowser(sandbox)
    const answer = await browser.askTokenWithoutOrigin({ grant_type: 'authorization_code', code: 'any' })
    expect(answer.status).toBe(400)
    expect(failureShape.parse(await answer.json())).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringMatching(/^AADSTS9002327: .*'Single-Page Application'/),
    })
  })

  test('brings tokens with the claims of Entra', async () => {
    const { sandbox, time } = testSandbox()
    const tokens = await testBrowser(sandbox).signIn('administrator')
    const keys = createRemoteJWKSet(new URL(`${origin}/__sandbox/login/${tenantId}/discovery/v2.0/keys`), {
      [customFetch]: async (url) => sandbox.fetch(new Request(url)),
    })
    const currentDate = new Date(time.now)
    const check = (token: string, audience: string) =>
      jwtVerify(token, keys, { issuer: tokenIssuer, audience, currentDate })

    const access = (await check(tokens.access_token, graphAudience)).payload
    expect(access).toMatchObject({
      appid: editorAppId,
      oid: oidOf('administrator'),
      tid: tenantId,
      name: 'Nadia Sorensen',
    })
    expect(access.scp).toBe([...appScopes].sort().join(' '))
    expect(access.wids).toContain('62e90394-69f5-4237-9190-012177145e10')
    const id = (await check(tokens.id_token, editorAppId)).payload
    expect(id).toMatchObject({ nonce: 'the-nonce', preferred_username: 'nadia@contoso.example', ver: '2.0' })
    expect(tokens.expires_in).toBe(3600)
    expect(tokens.scope).toContain('https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy')
  })

  test('can be spent once', async () => {
    const browser = await signedInBrowser()
    const code = await codeOf(browser)
    expect((await browser.redeem(code)).status).toBe(200)
    expect(await failureOf(await browser.redeem(code))).toMatchObject({ error: 'invalid_grant' })
  })

  test.each([
    ['a wrong verifier', { code_verifier: `${verifier}x` }, 'AADSTS501481'],
    ['another redirect URI', { redirect_uri: `${redirectUri}x` }, 'AADSTS500112'],
    ['another client', { client_id: '5a4db0c5-0000-4000-8000-00000000f0e1' }, 'AADSTS500112'],
    ['another grant type', { grant_type: 'password' }, 'AADSTS70003'],
  ])('with %s is refused', async (_name, change, code) => {
    const browser = await signedInBrowser()
    const form = {
      grant_type: 'authorization_code',
      code: await codeOf(browser),
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }
    expect((await failureOf(await browser.askToken({ ...form, ...change }))).error_description).toContain(code)
  })

  test('is refused after ten minutes', async () => {
    const { sandbox, time } = testSandbox()
    const browser = testBrowser(sandbox)
    await browser.signIn('administrator')
    const code = await codeOf(browser)
    time.now += 10 * 60 * 1000
    expect((await failureOf(await browser.redeem(code))).error_description).toContain('AADSTS70008')
  })
})

describe('a refresh token', () => {
  test('is replaced when used, and the old one ends a minute later', async () => {
    const { sandbox, time } = testSandbox()
    const browser = testBrowser(sandbox)
    const first = await browser.signIn('administrator')
    const second = await readTokens(await browser.refresh(first.refresh_token))
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect((await browser.refresh(first.refresh_token)).status).toBe(200)
    time.now += 3601 * 1000
    expect((await browser.refresh(first.refresh_token)).status).toBe(400)
    expect((await browser.refresh(second.refresh_token)).status).toBe(200)
  })

  test('ends 24 hours after the sign-in, however often it was renewed', async () => {
    const { sandbox, time } = testSandbox()
    const browser = testBrowser(sandbox)
    const first = await browser.signIn('administrator')
    time.now += 23 * hour
    const second = await readTokens(await browser.refresh(first.refresh_token))
    time.now += hour
    const failure = await failureOf(await browser.refresh(second.refresh_token))
    expect(failure).toMatchObject({ error: 'invalid_grant', suberror: 'bad_token' })
    expect(failure.error_description).toContain('AADSTS70008')
  })

  test('does not give a scope that nobody consented to', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const { refresh_token } = await browser.signIn('administrator')
    const scope = 'https://graph.microsoft.com/ExternalItem.Read.All openid'
    const failure = await failureOf(await browser.refresh(refresh_token, { scope }))
    expect(failure).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' })
    expect(failure.error_description).toContain('AADSTS65001')
  })

  test('meets a claims challenge only after an interactive request has', async () => {
    const browser = testBrowser(testSandbox().sandbox)
    const before = await browser.signIn('administrator')
    const failure = await failureOf(await browser.refresh(before.refresh_token, { claims: challenge }))
    expect(failure).toMatchObject({ error: 'interaction_required', suberror: 'basic_action', claims: challenge })
    expect(failure.error_description).toContain('AADSTS50076')

    const url = await browser.authorizeUrl(appScopes, { claims: challenge })
    const back = await browser.post(url, { step: 'verify', person: oidOf('administrator') })
    const after = await readTokens(await browser.redeem(answerIn(back).get('code') ?? ''))
    expect(decodeJwt(after.access_token).acrs).toEqual(['c1'])
    const renewed = await readTokens(await browser.refresh(after.refresh_token, { claims: challenge }))
    expect(decodeJwt(renewed.access_token).acrs).toEqual(['c1'])
  })

  test('is worthless after everything was revoked, and so is the session', async () => {
    const { sandbox } = testSandbox()
    const browser = testBrowser(sandbox)
    const { refresh_token } = await browser.signIn('administrator')
    await sandbox.fetch(new Request(`${origin}/__sandbox/revoke`, { method: 'POST' }))
    expect((await failureOf(await browser.refresh(refresh_token))).error_description).toContain('AADSTS700082')
    const silent = await browser.get(await browser.authorizeUrl(appScopes, { prompt: 'none' }))
    expect(answerIn(silent).get('error')).toBe('login_required')
  })
})

test('a restart keeps tokens, sessions and consents', async () => {
  const storage = memoryStorage()
  const browser = testBrowser(createSandbox({ storage }))
  const { access_token } = await browser.signIn('administrator')
  const restarted = createSandbox({ storage })
  expect((await callGraph(restarted, access_token, 'beta/me')).status).toBe(200)
})

test('reset and revoke are refused to other sites and other machines', async () => {
  const { sandbox } = testSandbox()
  const statusOf = async (url: string, headers: Record<string, string>) =>
    (await sandbox.fetch(new Request(url, { method: 'POST', headers }))).status
  expect(await statusOf(`${origin}/__sandbox/reset`, { Origin: 'https://evil.example' })).toBe(403)
  expect(await statusOf('http://evil.example/__sandbox/revoke', {})).toBe(403)
  expect(await statusOf(`${origin}/__sandbox/reset`, { Origin: origin })).toBe(204)
})

test('the token endpoint and the keys can be read from another origin', async () => {
  const { sandbox } = testSandbox()
  const base = `${origin}/__sandbox/login/${tenantId}`
  const token = await sandbox.fetch(new Request(`${base}/oauth2/v2.0/token`, { method: 'POST', body: '' }))
  const keys = await sandbox.fetch(new Request(`${base}/discovery/v2.0/keys`))
  expect(token.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(keys.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

async function signedInBrowser(): Promise<TestBrowser> {
  const browser = testBrowser(testSandbox().sandbox)
  await browser.signIn('administrator')
  return browser
}

async function codeOf(browser: TestBrowser): Promise<string> {
  return answerIn(await browser.get(await browser.authorizeUrl(appScopes))).get('code') ?? ''
}

async function failureOf(response: Response): Promise<z.infer<typeof failureShape>> {
  expect(response.status).toBe(400)
  return failureShape.parse(await response.json())
}
