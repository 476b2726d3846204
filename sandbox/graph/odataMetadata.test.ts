import { beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../sandboxApp.ts'
import { callGraph, testBrowser, testSandbox } from '../testing/testBrowser.ts'

let sandbox: Sandbox
let token: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  token = (await testBrowser(sandbox).signIn('administrator')).access_token
})

const withMetadata = (path: string, wanted: string) =>
  callGraph(sandbox, token, path, { headers: { Accept: `application/json;odata.metadata=${wanted}` } })

test.each(['v1.0/me', 'v1.0/external/connections', 'beta/external/connections/tickets/schema'])(
  'none leaves nothing out of %s but the context',
  async (path) => {
    const none = await withMetadata(path, 'none')
    expect(none.headers.get('Content-Type')).toContain('odata.metadata=none')
    const minimal = await withMetadata(path, 'minimal')
    expect(minimal.headers.get('Content-Type')).toContain('odata.metadata=minimal')
    const { '@odata.context': context, ...rest } = await minimal.json()
    expect(context).toMatch(/\$metadata#/)
    expect(await none.json()).toEqual(rest)
  },
)

test('no digit of a number is lost on the way', async () => {
  const path = 'v1.0/external/connections/tickets/items/NONE1'
  const body =
    '{"acl":[{"accessType":"grant","type":"everyone","value":"everyone"}],"properties":{"priority":9223372036854775807}}'
  await callGraph(sandbox, token, path, { body })
  const text = await (await withMetadata(path, 'none')).text()
  expect(text).toContain('{"id":"NONE1"')
  expect(text).toContain('9223372036854775807')
})

test('an error stays as it is', async () => {
  const answer = await withMetadata('v1.0/external/connections/nowhere', 'none')
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ error: { code: 'ItemNotFound' } })
})

test('full is not played', async () => {
  expect((await withMetadata('v1.0/me', 'full')).status).toBe(501)
})
