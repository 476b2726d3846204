import { generateKeyPair, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { graphAudience, tokenIssuer } from '../constants.ts'
import { signingKeys } from '../identity/signingKeys.ts'
import { createSandbox, type Sandbox } from '../sandboxApp.ts'
import { memoryStorage } from '../storage/memoryStorage.ts'
import { callGraph, oidOf, readGraphError, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const nowSeconds = 1_800_000_000
const claims = { oid: oidOf('administrator'), appid: 'app', scp: 'User.Read', wids: [], sid: 's', uti: 'u' }

describe('a token', () => {
  let sandbox: Sandbox
  let tokens: Readonly<Record<string, string>>

  beforeAll(async () => {
    const storage = memoryStorage()
    sandbox = createSandbox({ storage, clock: () => nowSeconds * 1000 })
    const { privateKey, kid } = await signingKeys(storage).current()
    const stranger = await generateKeyPair('RS256')
    const token = (change: (jwt: SignJWT) => SignJWT, key = privateKey) =>
      change(
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid })
          .setIssuer(tokenIssuer)
          .setAudience(graphAudience)
          .setIssuedAt(nowSeconds)
          .setExpirationTime(nowSeconds + 60),
      ).sign(key)
    const unsigned = [{ alg: 'none' }, { ...claims, iss: tokenIssuer, aud: graphAudience, exp: nowSeconds + 60 }]
    tokens = {
      good: await token((jwt) => jwt),
      absent: '',
      'not a token': 'abc',
      unsigned: `${unsigned.map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.')}.`,
      'signed by a stranger': await token((jwt) => jwt, stranger.privateKey),
      expired: await token((jwt) => jwt.setExpirationTime(nowSeconds)),
      'from another issuer': await token((jwt) => jwt.setIssuer('https://login.microsoftonline.com/x/v2.0')),
      'for another audience': await token((jwt) => jwt.setAudience('https://example.com')),
    }
  })

  test.each([
    ['good', 200, undefined],
    ['absent', 401, 'Access token is empty.'],
    ['not a token', 401, 'not well formed'],
    ['unsigned', 401, ''],
    ['signed by a stranger', 401, 'signature'],
    ['expired', 401, 'Lifetime validation failed, the token is expired.'],
    ['from another issuer', 401, 'Invalid issuer.'],
    ['for another audience', 401, 'Invalid audience.'],
  ])('%s answers %i', async (name, status, message) => {
    const response = await callGraph(sandbox, tokens[name] ?? '', 'v1.0/me')
    expect(response.status).toBe(status)
    if (message === undefined) return
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer realm=""/)
    const error = await readGraphError(response)
    expect(error.code).toBe('InvalidAuthenticationToken')
    expect(error.message).toContain(message)
  })
})

test('a token without the scope gets 403 with the scopes that would do', async () => {
  const { sandbox } = testSandbox()
  const { access_token } = await testBrowser(sandbox).signIn('administrator', ['User.Read'])
  const response = await callGraph(sandbox, access_token, 'beta/external/connections')
  expect(response.status).toBe(403)
  const { code, message } = await readGraphError(response)
  expect(code).toBe('Forbidden')
  expect(message).toContain('ExternalConnection.ReadWrite.OwnedBy, ExternalConnection.Read.All')
})

test('every answer carries its ids and its date, also a refusal', async () => {
  const { sandbox, time } = testSandbox()
  const headers = { 'client-request-id': 'my-own-id' }
  const response = await callGraph(sandbox, '', 'v1.0/me', { headers })
  expect(response.headers.get('client-request-id')).toBe('my-own-id')
  expect(response.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(response.headers.get('Date')).toBe(new Date(time.now).toUTCString())
})
