import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { foreignAppId } from '../constants.ts'
import type { Sandbox } from '../sandboxApp.ts'
import { callGraph, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const listShape = z.object({ value: z.array(z.object({ id: z.string() })) })
const schemaShape = z.object({
  baseType: z.literal('microsoft.graph.externalItem'),
  properties: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      labels: z.array(z.string()),
      isExactMatchRequired: z.boolean().optional(),
    }),
  ),
})

let sandbox: Sandbox
let owned: string
let all: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  owned = (await testBrowser(sandbox).signIn('administrator')).access_token
  // In a sandbox of its own, because consent to .All would widen the tokens above too.
  all = (await testBrowser(sandbox).signIn('guest', [])).access_token
})

test('under OwnedBy the list holds only connections of the app', async () => {
  expect(await idsFor(owned)).toEqual(['tickets', 'wiki', 'people', 'drafty'])
})

test('an app listed in authorizedAppIds sees the connection too', async () => {
  const token = (await testBrowser(sandbox, foreignAppId).signIn('administrator')).access_token
  expect(await idsFor(token)).toEqual(['wiki', 'foreign'])
})

test('with Read.All every connection is listed and "foreign" can be read', async () => {
  const other = testSandbox().sandbox
  const scopes = ['ExternalConnection.Read.All']
  const token = (await testBrowser(other).signIn('administrator', scopes)).access_token
  const list = await callGraph(other, token, 'beta/external/connections')
  expect(listShape.parse(await list.json()).value).toHaveLength(5)
  expect((await callGraph(other, token, 'beta/external/connections/foreign/schema')).status).toBe(200)
})

test.each([
  ['beta/external/connections/tickets', 200],
  ['beta/external/connections/foreign', 403],
  ['beta/external/connections/foreign/schema', 403],
  ['beta/external/connections/nowhere', 404],
  ['beta/external/connections/drafty', 200],
  ['beta/external/connections/drafty/schema', 404],
  ["beta/external/connections?$filter=name eq 'Contoso wiki'", 200],
  ['beta/external/connections?$filter=state eq 1', 400],
  ['beta/external/connections/tickets/items', 501],
  ['v2.0/me', 501],
])('GET %s answers %i', async (path, status) => {
  expect((await callGraph(sandbox, owned, path)).status).toBe(status)
})

test('without any External scope nothing of connections is shown', async () => {
  expect((await callGraph(sandbox, all, 'beta/external/connections')).status).toBe(403)
})

test.each([
  // version, Prefer, type of reporter, label of containerName, whether exact match is told
  ['beta', '', 'unknownFutureValue', 'unknownFutureValue', true],
  ['beta', 'include-unknown-enum-members', 'principal', 'containerName', true],
  ['v1.0', '', 'unknownFutureValue', 'unknownFutureValue', false],
  ['v1.0', 'include-unknown-enum-members', 'principal', 'containerName', false],
] as const)('the schema on %s with Prefer "%s"', async (version, prefer, type, label, tellsExactMatch) => {
  const read = async (id: string) => {
    const response = await callGraph(sandbox, owned, `${version}/external/connections/${id}/schema`, {
      headers: prefer === '' ? {} : { Prefer: prefer },
    })
    return schemaShape.parse(await response.json()).properties
  }
  expect((await read('tickets')).find(({ name }) => name === 'reporter')?.type).toBe(type)
  const wiki = await read('wiki')
  expect(wiki.find(({ name }) => name === 'containerName')?.labels).toEqual([label])
  expect(wiki.find(({ name }) => name === 'title')?.labels).toEqual(['title'])
  expect('isExactMatchRequired' in (wiki[0] ?? {})).toBe(tellsExactMatch)
})

async function idsFor(token: string): Promise<readonly string[]> {
  const response = await callGraph(sandbox, token, 'beta/external/connections')
  return listShape.parse(await response.json()).value.map(({ id }) => id)
}
