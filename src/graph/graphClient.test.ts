import { describe, expect, test } from 'vitest'
import type { GraphRequest } from './graphClient.ts'
import { fakeGraph, token } from './testing/fakeGraph.ts'

const put: GraphRequest = {
  method: 'PUT',
  apiVersion: 'beta',
  path: '/external/connections/c/items/i',
  scopes: ['ExternalItem.ReadWrite.OwnedBy'],
  body: new Blob(['{"acl":[]}']),
}
const fullScopes = ['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy']
const claims = '{"access_token":{"nbf":{"essential":true}}}'

describe('a call', () => {
  test('goes to the base address with token, ids and JSON headers', async () => {
    const { client, sent, asked } = fakeGraph([new Response('{}')])
    await client.send(put)
    expect(asked).toEqual([{ scopes: fullScopes }])
    expect(sent[0]).toMatchObject({
      url: 'https://graph.test/beta/external/connections/c/items/i',
      method: 'PUT',
      body: put.body,
    })
    const headers = sent[0]?.headers
    expect(headers?.get('authorization')).toBe('Bearer t1')
    expect(headers?.get('accept')).toBe('application/json')
    expect(headers?.get('content-type')).toBe('application/json')
    expect(headers?.get('client-request-id')).toMatch(/^[0-9a-f]{8}-/)
  })

  test('keeps the facts of the answer', async () => {
    const { client } = fakeGraph([
      new Response('{"id":"i"}', { headers: { 'request-id': 'r', 'client-request-id': 'c', date: 'd', etag: 'e' } }),
    ])
    const result = await client.send(put)
    expect(result).toMatchObject({
      kind: 'ok',
      status: 200,
      response: { bodyText: '{"id":"i"}', bodyBrokeOff: false, requestId: 'r', date: 'd', method: 'PUT' },
    })
    expect(result.kind === 'ok' && result.response.headers).toContainEqual(['etag', 'e'])
  })

  test.each([
    ['nothing', new Response(null, { status: 204 }), ''],
    ['malformed JSON', new Response('{"id":'), '{"id":'],
    ['HTML', new Response('<p>ok</p>'), '<p>ok</p>'],
  ])('that is answered 2xx with %s is a success', async (_name, response, bodyText) => {
    const { client } = fakeGraph([response])
    expect(await client.send(put)).toMatchObject({ kind: 'ok', response: { bodyText } })
  })

  test('whose 200 breaks off is an error that keeps what arrived', async () => {
    const { client, sent } = fakeGraph([new Response(brokenStream('{"id":"i'))])
    expect(await client.send(put)).toMatchObject({
      kind: 'error',
      error: { kind: 'unreadableAnswer', status: 200, why: 'brokeOff' },
      answer: { bodyText: '{"id":"i', bodyBrokeOff: true },
    })
    expect(sent).toHaveLength(1)
  })

  test('whose error answer breaks off is still the error of its status', async () => {
    const { client } = fakeGraph([new Response(brokenStream('<html'), { status: 502 })])
    expect(await client.send(put)).toMatchObject({
      error: { kind: 'serverDown' },
      answer: { status: 502, bodyText: '<html', bodyBrokeOff: true },
    })
  })

  test('without an answer is offline or blocked, and is not repeated', async () => {
    const { client, sent } = fakeGraph([new TypeError('Failed to fetch')])
    expect(await client.send(put)).toEqual({
      kind: 'error',
      error: { kind: 'offlineOrBlocked', message: 'Failed to fetch' },
    })
    expect(sent).toHaveLength(1)
  })

  test('throws on what only a bug can cause', async () => {
    const { client } = fakeGraph([new RangeError('a bug')])
    await expect(client.send(put)).rejects.toThrow('a bug')
  })

  test('splits no character between two chunks', async () => {
    const bytes = new TextEncoder().encode('"é😀"')
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { client } = fakeGraph([new Response(stream)])
    expect(await client.send(put)).toMatchObject({ response: { bodyText: '"é😀"' } })
  })
})

describe('the token', () => {
  test('says what else may be done with it, by short names; before there is one, nothing', async () => {
    const grantedScopes = ['https://graph.microsoft.com/User.ReadBasic.All', 'Group.ReadBasic.All']
    const { client } = fakeGraph([new Response('{}')], [{ kind: 'token', token: 't', grantedScopes }, token('t2')])
    const allowed = () => client.allows?.(['User.ReadBasic.All', 'Group.ReadBasic.All'])
    expect(allowed()).toBe(false)
    await client.send(put)
    expect(allowed()).toBe(true)
    expect(client.allows?.(['User.ReadBasic.All', 'User.Read.All'])).toBe(false)
    await client.send(put)
    expect(allowed()).toBe(false)
  })

  test.each(['https://evil.example/beta/external/connections', '/external/connections/..'])(
    'is never sent to %s',
    async (path) => {
      const { client, sent, asked } = fakeGraph([new Response('{}')])
      expect(await client.send({ ...put, path })).toMatchObject({ kind: 'error', error: { kind: 'notSent' } })
      expect(sent).toEqual([])
      expect(asked).toEqual([])
    },
  )

  test.each([
    [{ kind: 'signInNeeded' } as const, { kind: 'signInNeeded', cause: 'noSession' }],
    [
      { kind: 'signInNeeded', why: 'It expired. (X1)' } as const,
      { kind: 'signInNeeded', cause: 'noSession', why: 'It expired. (X1)' },
    ],
    [
      { kind: 'signInNeeded', why: 'MFA', claims: '{"c":1}' } as const,
      { kind: 'claimsChallenge', claims: '{"c":1}', scopes: fullScopes },
    ],
    [{ kind: 'consentNeeded', scopes: fullScopes } as const, { kind: 'consentNeeded', scopes: fullScopes }],
    [{ kind: 'failed', message: 'Try later.' } as const, { kind: 'tokenFailed', message: 'Try later.' }],
    [
      { kind: 'failed', message: 'Blocked.', isLasting: true } as const,
      { kind: 'tokenFailed', message: 'Blocked.', isLasting: true },
    ],
  ])('that is missing (%j) stops the call', async (tokenResult, error) => {
    const { client, sent } = fakeGraph([new Response('{}')], [tokenResult])
    expect(await client.send(put)).toEqual({ kind: 'error', error })
    expect(sent).toEqual([])
  })

  test('is renewed once after a plain 401', async () => {
    const { client, sent, asked } = fakeGraph(
      [new Response('', { status: 401 }), new Response('{}')],
      [token('old'), token('new')],
    )
    expect(await client.send(put)).toMatchObject({ kind: 'ok' })
    expect(asked[1]).toEqual({ scopes: fullScopes, forceRefresh: true })
    expect(sent.map((call) => call.headers.get('authorization'))).toEqual(['Bearer old', 'Bearer new'])
  })

  test('is not renewed twice', async () => {
    const { client, sent } = fakeGraph([401, 401, 401].map((status) => new Response('', { status })))
    expect(await client.send(put)).toMatchObject({ error: { kind: 'signInNeeded', cause: 'tokenRefused' } })
    expect(sent).toHaveLength(2)
  })

  test('that cannot be renewed leaves the 401 in sight', async () => {
    const { client } = fakeGraph([new Response('', { status: 401 })], [token('old'), { kind: 'signInNeeded' }])
    expect(await client.send(put)).toMatchObject({
      error: { kind: 'signInNeeded', cause: 'noSession' },
      answer: { status: 401 },
    })
  })

  test('is asked for with the claims of a challenge', async () => {
    const { client, sent, asked } = fakeGraph([challenge(), new Response('{}')], [token('weak'), token('strong')])
    expect(await client.send(put)).toMatchObject({ kind: 'ok' })
    expect(asked[1]).toEqual({ scopes: fullScopes, claims })
    expect(sent[1]?.headers.get('authorization')).toBe('Bearer strong')
  })

  test('may first be renewed and then be challenged', async () => {
    const { client, asked } = fakeGraph([new Response('', { status: 401 }), challenge(), new Response('{}')])
    expect(await client.send(put)).toMatchObject({ kind: 'ok' })
    expect(asked).toHaveLength(3)
  })

  test.each([
    ['a person', [token('weak'), { kind: 'signInNeeded' } as const]],
    ['consent', [token('weak'), { kind: 'consentNeeded', scopes: fullScopes } as const]],
    ['a token that is better than the renewed one', [token('weak'), token('weak')]],
  ])('that needs %s after a challenge hands the challenge on', async (_name, tokens) => {
    const { client } = fakeGraph([challenge(), challenge()], tokens)
    expect(await client.send(put)).toMatchObject({
      error: { kind: 'claimsChallenge', claims, scopes: fullScopes },
      answer: { status: 401 },
    })
  })
})

describe('stopping', () => {
  test('before the call sends nothing', async () => {
    const { client, sent } = fakeGraph([new Response('{}')])
    expect(await client.send({ ...put, signal: AbortSignal.abort() })).toMatchObject({ error: { kind: 'aborted' } })
    expect(sent).toEqual([])
  })

  test('while the answer is read is no broken answer', async () => {
    const controller = new AbortController()
    const stream = new ReadableStream({
      pull(source) {
        controller.abort()
        source.error(new DOMException('stopped', 'AbortError'))
      },
    })
    const { client } = fakeGraph([new Response(stream)])
    expect(await client.send({ ...put, signal: controller.signal })).toEqual({
      kind: 'error',
      error: { kind: 'aborted' },
    })
  })
})

function challenge() {
  const header = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`
  return new Response('', { status: 401, headers: { 'www-authenticate': header } })
}

function brokenStream(part: string) {
  let pulls = 0
  return new ReadableStream({
    pull(controller) {
      pulls += 1
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(part))
      else controller.error(new TypeError('network error'))
    },
  })
}
