import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Sandbox } from '../sandboxApp.ts'
import { callGraph, origin, readGraphError, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const documentedExample = JSON.stringify({
  acl: [
    {
      type: 'user',
      value: 'e811976d-83df-4cbd-8b9b-5215b18aa874',
      accessType: 'grant',
      identitySource: 'azureActiveDirectory',
    },
    { type: 'group', value: '14m1b9c38qe647f6a', accessType: 'deny', identitySource: 'external' },
  ],
  properties: { title: 'Error in the payment gateway', priority: 1, assignee: '' },
  content: { value: 'Error in payment gateway...', type: 'text' },
})

const minimal = '{"acl":[{"accessType":"grant","type":"everyone","value":"everyone"}],"properties":{"title":"a"}}'

let sandbox: Sandbox
let administrator: string
let colleague: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  administrator = (await testBrowser(sandbox).signIn('administrator', undefined, 'on')).access_token
  colleague = (await testBrowser(sandbox).signIn('colleague')).access_token
})

test('the documented example is accepted, echoed, and read back', async () => {
  const path = 'beta/external/connections/tickets/items/documented'
  const put = await callGraph(sandbox, administrator, path, { body: documentedExample })
  expect(put.status).toBe(200)
  expect(await put.json()).toEqual({
    '@odata.context': "https://graph.microsoft.com/beta/$metadata#external/connections('tickets')/items/$entity",
    id: 'documented',
    ...JSON.parse(documentedExample),
    activities: [],
  })

  const got = await callGraph(sandbox, administrator, path)
  const { properties, ...rest } = await got.json()
  const sent = JSON.parse(documentedExample)
  // Live tenants add these five to what they answer.
  const { IsDGBasedSecurityEnabled, ows_SiteID, ows_WebId, ows_ListID, ows_UniqueId, ...own } = properties
  expect(own).toEqual(sent.properties)
  expect(IsDGBasedSecurityEnabled).toBe(true)
  for (const id of [ows_SiteID, ows_WebId, ows_ListID, ows_UniqueId])
    expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/)
  expect({ ...rest, properties: own }).toEqual({
    '@odata.context': "https://graph.microsoft.com/beta/$metadata#external/connections('tickets')/items/$entity",
    id: 'documented',
    ...JSON.parse(documentedExample),
  })
})

test('items of a connection that is called appOnly are refused to whoever is signed in', async () => {
  const connection = JSON.stringify({ id: 'appOnlyTest', name: 'App only', description: 'For tests.' })
  await callGraph(sandbox, administrator, 'v1.0/external/connections', { method: 'POST', body: connection })
  const path = 'v1.0/external/connections/appOnlyTest/items/T1'
  expect((await callGraph(sandbox, administrator, path)).status).toBe(401)
  expect((await callGraph(sandbox, administrator, path, { body: minimal })).status).toBe(401)
})

test('no digit of a number is lost on the way in, in the echo, and on the way out', async () => {
  const path = 'v1.0/external/connections/tickets/items/digits'
  const body = minimal.replace('"title":"a"', '"priority":9223372036854775807,"hoursSpent":1.10')
  const put = await callGraph(sandbox, administrator, path, { body })
  const got = await callGraph(sandbox, administrator, path)
  for (const text of [await put.text(), await got.text()]) {
    expect(text).toContain('"priority":9223372036854775807,"hoursSpent":1.10')
  }
})

test('a deleted item is gone', async () => {
  const path = 'beta/external/connections/tickets/items/deleted'
  await callGraph(sandbox, administrator, path, { body: minimal })
  expect((await callGraph(sandbox, administrator, path, { method: 'DELETE' })).status).toBe(204)
  expect((await callGraph(sandbox, administrator, path)).status).toBe(404)
  expect((await callGraph(sandbox, administrator, path, { method: 'DELETE' })).status).toBe(404)
})

test.each([
  // who, path, body, content type, status, part of the message
  ['colleague', 'beta/external/connections/tickets/items/a', minimal, 'application/json', 403, 'administrator'],
  ['administrator', 'beta/external/connections/foreign/items/a', minimal, 'application/json', 403, 'not authorized'],
  ['administrator', 'beta/external/connections/nowhere/items/a', minimal, 'application/json', 404, 'nowhere'],
  ['administrator', 'beta/external/connections/drafty/items/a', minimal, 'application/json', 400, 'draft'],
  ['administrator', 'beta/external/connections/tickets/items/a%2Fb', minimal, 'application/json', 400, 'item id'],
  ['administrator', 'beta/external/connections/tickets/items/a', minimal, 'text/plain', 415, 'application/json'],
  ['administrator', 'beta/external/connections/tickets/items/a', '{', 'application/json', 400, 'not valid JSON'],
  ['administrator', 'beta/external/connections/tickets/items', minimal, 'application/json', 501, 'does not know PUT'],
] as const)('%s PUT %s with %s as %s answers %i: %s', async (who, path, body, contentType, status, part) => {
  const token = who === 'administrator' ? administrator : colleague
  const response = await callGraph(sandbox, token, path, { body, headers: { 'Content-Type': contentType } })
  expect(response.status).toBe(status)
  const error = await readGraphError(response)
  expect(`${error.message} ${error.innerError.message}`).toContain(part)
})

test.each([
  ['beta', 4_000_000, 200],
  ['beta', 4_000_001, 413],
  ['v1.0', 4_000_001, 200],
] as const)('on %s a body of %i bytes is answered with %i', async (version, byteLength, status) => {
  const start = `${minimal.slice(0, -1)},"content":{"type":"text","value":"`
  const body = `${start}${'x'.repeat(byteLength - start.length - 3)}"}}`
  const path = `${version}/external/connections/tickets/items/large`
  expect((await callGraph(sandbox, administrator, path, { body })).status).toBe(status)
})

test('every PUT is in the log, newest first, with the exact bytes', async () => {
  const spaced = ` ${minimal}\n`
  await callGraph(sandbox, administrator, 'beta/external/connections/tickets/items/logged', { body: spaced })
  await callGraph(sandbox, administrator, 'beta/external/connections/tickets/items/logged', { body: '{"ä":1}' })
  const log = z
    .array(z.object({ n: z.number(), item: z.string(), status: z.number(), byteLength: z.number() }))
    .parse(await (await sandbox.fetch(new Request(`${origin}/__sandbox/log`))).json())
  expect(log[0]).toMatchObject({ item: 'logged', status: 400, byteLength: 8 })
  expect(log[1]).toMatchObject({ item: 'logged', status: 200, byteLength: spaced.length })
  const body = await sandbox.fetch(new Request(`${origin}/__sandbox/log/${log[1]?.n}/body`))
  expect(await body.text()).toBe(spaced)
})
