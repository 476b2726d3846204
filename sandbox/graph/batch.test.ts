import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Sandbox } from '../sandboxApp.ts'
import { callGraph, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const answerShape = z.object({
  responses: z.array(
    z.object({ id: z.string(), status: z.number(), headers: z.record(z.string(), z.string()), body: z.unknown() }),
  ),
})

let sandbox: Sandbox
let token: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  token = (await testBrowser(sandbox).signIn('administrator', ['User.ReadBasic.All', 'Group.ReadBasic.All']))
    .access_token
})

const get = (id: string, url: string) => ({ id, method: 'GET', url })

test('each request is answered as it would be alone, with the token of the whole', async () => {
  const check = {
    id: 'c',
    method: 'POST',
    url: '/users/tomas@contoso.example/checkMemberGroups',
    headers: { 'Content-Type': 'application/json' },
    body: { groupIds: ['5a4db0c5-0000-4000-8000-0000000c0001'] },
  }
  const response = await batch([
    get('a', '/users/nadia@contoso.example?$select=displayName'),
    get('b', '/groups/00000000-0000-0000-0000-000000000000'),
    check,
    get('d', '/security/dataSecurityAndGovernance/sensitivityLabels'),
  ])
  expect(response.status).toBe(200)
  const { responses } = answerShape.parse(await response.json())
  expect(responses).toMatchObject([
    { id: 'a', status: 200, body: { displayName: 'Nadia Sorensen' } },
    { id: 'b', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    { id: 'c', status: 200, body: { value: check.body.groupIds } },
    { id: 'd', status: 403 },
  ])
})

test.each([
  ['no requests', [], 400],
  ['20 requests', Array.from({ length: 20 }, (_, n) => get(String(n), '/users/nadia@contoso.example')), 200],
  ['21 requests', Array.from({ length: 21 }, (_, n) => get(String(n), '/users/nadia@contoso.example')), 400],
  ['an id twice', [get('a', '/users/x'), get('a', '/users/y')], 400],
  ['another address', [get('a', 'https://evil.test/users')], 400],
  ['a batch in the batch', [get('a', '/$batch')], 400],
  ['a body without its type', [{ ...get('a', '/users/x/checkMemberGroups'), method: 'POST', body: {} }], 400],
  ['an order', [{ ...get('a', '/users/x'), dependsOn: ['b'] }], 501],
])('%s: %i', async (_, requests, status) => {
  expect((await batch(requests)).status).toBe(status)
})

test.each(['v1.0/$batch', 'v1.0/$batch/'])(
  '%s takes the spellings of an address that are taken alone',
  async (path) => {
    const requests = [get('a', "/users('nadia@contoso.example')"), get('b', '/users/nadia@contoso.example/')]
    const response = await callGraph(sandbox, token, path, { method: 'POST', body: JSON.stringify({ requests }) })
    const { responses } = answerShape.parse(await response.json())
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
  },
)

test('a busy directory is so for single requests of a batch', async () => {
  const busy = testSandbox({ throttleEvery: 2 }).sandbox
  const own = (await testBrowser(busy).signIn('administrator', ['User.ReadBasic.All'])).access_token
  const requests = ['a', 'b', 'c'].map((id) => get(id, '/users/nadia@contoso.example'))
  const response = await callGraph(busy, own, 'v1.0/$batch', { method: 'POST', body: JSON.stringify({ requests }) })
  const { responses } = answerShape.parse(await response.json())
  expect(responses.map(({ status }) => status)).toEqual([200, 429, 200])
  expect(responses[1]?.headers['Retry-After']).toBe('1')
})

function batch(requests: readonly object[]): Promise<Response> {
  return callGraph(sandbox, token, 'v1.0/$batch', { method: 'POST', body: JSON.stringify({ requests }) })
}
