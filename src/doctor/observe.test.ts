// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import type { TokenResult } from '../graph/tokens.ts'
import { observe } from './observe.ts'

const account = { id: '1', name: 'Adele', username: 'adele@contoso.example', tenantId: 't' }
const signedIn = { kind: 'signedIn', account, others: [] } as const
const token = `e30.${btoa(JSON.stringify({ scp: 'User.Read', exp: 60 }))}.s`
const notFound = () => Response.json({ error: { code: 'itemNotFound', message: 'No.' } }, { status: 404 })

describe('what is found out', () => {
  test('signed out, nothing is asked', async () => {
    const { sent, facts } = await look([], { kind: 'token', token }, { kind: 'signedOut' })
    expect(sent).toEqual([])
    expect(facts).toMatchObject({ account: undefined, token: { kind: 'unasked' }, probe: { kind: 'unasked' } })
  })

  test('signed in, the token is read, and then Graph is asked, without a write', async () => {
    const { sent, facts } = await look([
      json({ value: [{ id: 'tickets', name: 'T', state: 'ready' }] }),
      json({ baseType: 'microsoft.graph.externalItem', properties: [{ name: 'title', type: 'String' }] }),
      notFound(),
    ])
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
    expect(facts).toMatchObject({
      token: { kind: 'ok', value: { scopes: ['User.Read'], expiresAt: 60_000 } },
      connections: { kind: 'ok', value: [{ id: 'tickets', state: 'ready' }] },
      schema: { kind: 'ok', value: { propertyCount: 1 } },
      probe: { kind: 'failed', status: 404 },
    })
    expect(JSON.stringify(facts)).not.toContain(token)
  })

  test.each<[TokenResult, RegExp]>([
    [{ kind: 'consentNeeded', scopes: [] }, /not granted/],
    [{ kind: 'signInNeeded', why: 'It expired. (X)' }, /expired/],
    [{ kind: 'failed', message: 'Blocked.' }, /Blocked/],
  ])('without a token (%j) Graph is not asked', async (result, message) => {
    const { sent, facts } = await look([], result)
    expect(sent).toEqual([])
    expect(facts.token).toMatchObject({ kind: 'failed', message: expect.stringMatching(message) })
  })
})

async function look(
  answers: Response[],
  result: TokenResult = { kind: 'token', token },
  session: Parameters<typeof observe>[0]['session'] = signedIn,
) {
  const { client, sent } = fakeGraph(answers)
  const facts = await observe({
    config: fakeConfig,
    auth: { getToken: () => Promise.resolve(result) },
    client,
    session,
    apiVersion: 'v1.0',
    connectionId: 'tickets',
  })
  return { sent, facts }
}
