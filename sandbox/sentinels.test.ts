import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Sandbox } from './sandboxApp.ts'
import { failureHeader, sentinels } from './sentinels.ts'
import {
  answerIn,
  appScopes,
  callGraph,
  oidOf,
  readTokens,
  type TestBrowser,
  testBrowser,
  testSandbox,
} from './testing/testBrowser.ts'

const good = '{"acl":[{"accessType":"grant","type":"everyone","value":"everyone"}],"properties":{"title":"a"}}'

let sandbox: Sandbox
let time: { now: number }
let browser: TestBrowser
let token: string
let refreshToken: string

beforeEach(async () => {
  ;({ sandbox, time } = testSandbox())
  browser = testBrowser(sandbox)
  const tokens = await browser.signIn('administrator')
  token = tokens.access_token
  refreshToken = tokens.refresh_token
})

function put(id: string, accessToken: string = token): Promise<Response> {
  return callGraph(sandbox, accessToken, `beta/external/connections/tickets/items/${id}`, { body: good })
}

test('every id is alphanumeric, as the documentation wants item ids', () => {
  for (const id of Object.keys(sentinels)) expect(id).toMatch(/^[a-zA-Z0-9]+$/)
})

test.each([
  ['failOwner', 403],
  ['failConflict', 409],
  ['failTooLarge', 413],
  ['fail502', 502],
  ['fail503', 503],
  ['fail400Generic', 400],
])('%s answers %i each time', async (id, status) => {
  expect((await put(id)).status).toBe(status)
  expect((await put(id)).status).toBe(status)
})

test('failThrottled asks to wait three seconds and then succeeds; a minute later it starts over', async () => {
  const first = await put('failThrottled')
  expect([first.status, first.headers.get('Retry-After')]).toEqual([429, '3'])
  time.now += 3000
  expect((await put('failThrottled')).status).toBe(200)
  expect((await put('failThrottled')).status).toBe(429)
  time.now += 61_000
  expect((await put('failThrottled')).status).toBe(429)
})

test('failThrottledNoRetryAfter does not say how long', async () => {
  const first = await put('failThrottledNoRetryAfter')
  expect([first.status, first.headers.has('Retry-After')]).toEqual([429, false])
  expect((await put('failThrottledNoRetryAfter')).status).toBe(200)
})

test('failExpiredToken succeeds with a renewed token, not with the same one', async () => {
  expect((await put('failExpiredToken')).status).toBe(401)
  expect((await put('failExpiredToken')).status).toBe(401)
  const renewed = await readTokens(await browser.refresh(refreshToken))
  expect((await put('failExpiredToken', renewed.access_token)).status).toBe(200)
})

test('failClaims hands out a challenge that an interactive sign-in meets', async () => {
  const refused = await put('failClaims')
  expect(refused.status).toBe(401)
  const header = refused.headers.get('WWW-Authenticate') ?? ''
  expect(header).toContain('error="insufficient_claims"')
  const claims = atob(/claims="([^"]+)"/.exec(header)?.[1] ?? '')
  expect(JSON.parse(claims)).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } })

  const url = await browser.authorizeUrl(appScopes, { claims })
  const back = await browser.post(url, { step: 'verify', person: oidOf('administrator') })
  const tokens = await readTokens(await browser.redeem(answerIn(back).get('code') ?? ''))
  expect((await put('failClaims', tokens.access_token)).status).toBe(200)
})

test('fail502 is a page, not JSON, and fail400Generic names nothing', async () => {
  expect(await (await put('fail502')).text()).toContain('<html>')
  const body: unknown = await (await put('fail400Generic')).json()
  expect(body).toMatchObject({ error: { code: 'InvalidRequest', innerError: { 'request-id': expect.any(String) } } })
  expect(body).not.toHaveProperty('error.innerError.message')
})

test('failPlanted refuses what is wrong without saying where, and stores what is right', async () => {
  const wrong = good.replace('"grant"', '"Grant"')
  const refused = await callGraph(sandbox, token, 'beta/external/connections/tickets/items/failPlanted', {
    body: wrong,
  })
  expect(refused.status).toBe(400)
  const body: unknown = await refused.json()
  expect(body).toMatchObject({ error: { message: 'The request is malformed or incorrect.' } })
  expect(body).not.toHaveProperty('error.innerError.message')
  expect((await put('failPlanted')).status).toBe(200)
})

test('failMalformedJson stores the item and breaks the answer', async () => {
  const response = await put('failMalformedJson')
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toThrow(SyntaxError)
  expect((await callGraph(sandbox, token, 'beta/external/connections/tickets/items/failMalformedJson')).status).toBe(
    200,
  )
})

test('failDropped promises more than it sends', async () => {
  const response = await put('failDropped')
  expect(response.status).toBe(200)
  expect(Number(response.headers.get('Content-Length'))).toBeGreaterThan(100)
  await expect(response.text()).rejects.toThrow('on purpose')
})

test('slow takes four seconds and succeeds', async () => {
  const before = performance.now()
  expect((await put('slow')).status).toBe(200)
  expect(performance.now() - before).toBeGreaterThan(3900)
}, 10_000)

describe('a failure that is asked for by a header', () => {
  const ask = (failure: string, accessToken = token) =>
    sandbox.fetch(
      new Request('http://127.0.0.1/__sandbox/graph/beta/external/connections/tickets/items/T1', {
        method: 'PUT',
        headers: {
          Authorization: `Bearer ${accessToken}`,
          'Content-Type': 'application/json',
          [failureHeader]: failure,
        },
        body: good,
      }),
    )

  test.each([
    ['failThrottled', 429],
    ['failOwner', 403],
    ['fail502', 502],
    ['fail400Generic', 400],
  ])(
    '%s is %i each time, whatever the item is called; without the header the item is saved',
    async (failure, status) => {
      expect((await ask(failure)).status).toBe(status)
      expect((await ask(failure)).status).toBe(status)
      expect((await put('T1')).status).toBe(200)
    },
  )

  test.each(['', 'failNothing', 'constructor'])('one that there is not (“%s”) changes nothing', async (failure) => {
    expect((await ask(failure)).status).toBe(200)
  })

  test('a token that was renewed gets over an expired one, each time', async () => {
    let last = { access_token: token, refresh_token: refreshToken }
    for (const _ of [1, 2]) {
      expect((await ask('failExpiredToken', last.access_token)).status).toBe(401)
      last = await readTokens(await browser.refresh(last.refresh_token))
      expect((await ask('failExpiredToken', last.access_token)).status).toBe(200)
    }
  })

  test('an answer that breaks off is one to a stored item', async () => {
    await expect((await ask('failMalformedJson')).json()).rejects.toThrow(SyntaxError)
    expect((await callGraph(sandbox, token, 'beta/external/connections/tickets/items/T1')).status).toBe(200)
  })
})

// The sandbox and the editor import nothing from each other, so the editor's list is read as text.
test('the menu of the editor has all of them', () => {
  const menu = readFileSync('src/sending/onPurpose/failures.ts', 'utf8')
  const listed = [...menu.matchAll(/^ {2}(\w+): '/gm)].map(([, id]) => id)
  expect(new Set(listed)).toEqual(new Set(Object.keys(sentinels)))
})
