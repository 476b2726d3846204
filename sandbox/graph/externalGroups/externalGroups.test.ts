import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Sandbox } from '../../sandboxApp.ts'
import { callGraph, readGraphError, testBrowser, testSandbox } from '../../testing/testBrowser.ts'

const base = 'beta/external/connections/tickets/groups'
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

let sandbox: Sandbox
let token: string
let colleague: string
let count = 0
let group: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  token = (await testBrowser(sandbox).signIn('administrator', undefined, 'on')).access_token
  colleague = (await testBrowser(sandbox).signIn('colleague')).access_token
})

beforeEach(async () => {
  group = `group${(count += 1)}`
  await send('POST', '', { id: group, displayName: 'Partners' })
})

describe('a group', () => {
  test('is created, read, changed and deleted', async () => {
    expect(await (await send('GET', `/${group}`)).json()).toMatchObject({
      id: group,
      displayName: 'Partners',
      description: null,
    })
    expect((await send('PATCH', `/${group}`, { description: 'Who works with us' })).status).toBe(204)
    expect(await (await send('GET', `/${group}`)).json()).toMatchObject({
      displayName: 'Partners',
      description: 'Who works with us',
    })
    expect((await send('DELETE', `/${group}`)).status).toBe(204)
    expect((await send('GET', `/${group}`)).status).toBe(404)
  })

  test('that is there already is a conflict', async () => {
    expect((await send('POST', '', { id: group })).status).toBe(409)
  })

  test.each([
    ['GET', undefined],
    ['PATCH', {}],
    ['DELETE', undefined],
  ])('that does not exist cannot be reached by %s', async (method, body) => {
    expect((await send(method, '/nowhere', body)).status).toBe(404)
  })

  test.each([
    [{ id: 'a b' }],
    [{ id: '' }],
    [{ id: 'x'.repeat(129) }],
    [{ displayName: 'no id' }],
    [{ id: 'ok', members: [] }],
    [{ id: 'ok', '@odata.type': 'microsoft.substrateConnectors.externalGroup' }],
  ])('is not made of %j', async (body) => {
    expect((await send('POST', '', body)).status).toBe(400)
  })

  test('belongs to its connection', async () => {
    const other = await callGraph(sandbox, token, `beta/external/connections/wiki/groups/${group}`)
    expect(other.status).toBe(404)
    expect((await callGraph(sandbox, token, `beta/external/connections/foreign/groups/${group}`)).status).toBe(403)
  })

  test('is made by administrators; others read it', async () => {
    expect((await send('POST', '', { id: 'theirs' }, colleague)).status).toBe(403)
    expect((await send('GET', `/${group}`, undefined, colleague)).status).toBe(200)
  })

  test('cannot be listed', async () => {
    expect((await send('GET', '')).status).toBe(501)
    expect((await send('GET', `/${group}/members`)).status).toBe(501)
  })
})

describe('a member', () => {
  test.each([
    { id: guid, type: 'user' },
    { id: '5a4db0c5-0000-4000-8000-0000000c0001', type: 'group' },
    { id: 'partners-2', type: 'externalGroup' },
    { id: 'partners-3', type: 'group', identitySource: 'external' },
  ])('%j is added once and removed once', async (member) => {
    const added = await send('POST', `/${group}/members`, member)
    expect(added.status).toBe(201)
    expect(await added.json()).toMatchObject(member)
    expect((await send('POST', `/${group}/members`, member)).status).toBe(409)
    expect((await send('DELETE', `/${group}/members/${member.id}`)).status).toBe(204)
    expect((await send('DELETE', `/${group}/members/${member.id}`)).status).toBe(404)
  })

  test.each(['user', 'group'])('of type %s is named by its object id', async (type) => {
    const response = await send('POST', `/${group}/members`, { id: 'robin@contoso.example', type })
    expect(response.status).toBe(400)
    expect((await readGraphError(response)).innerError.code).toBe('InvalidGuidForAadMemberType')
  })

  test('goes with its group', async () => {
    await send('POST', `/${group}/members`, { id: guid, type: 'user' })
    await send('DELETE', `/${group}`)
    expect((await send('DELETE', `/${group}/members/${guid}`)).status).toBe(404)
    await send('POST', '', { id: group })
    expect((await send('POST', `/${group}/members`, { id: guid, type: 'user' })).status).toBe(201)
  })

  test('has no identity source on v1.0', async () => {
    const path = `v1.0/external/connections/tickets/groups/${group}/members`
    const body = JSON.stringify({ id: 'x', type: 'group', identitySource: 'external' })
    expect((await callGraph(sandbox, token, path, { method: 'POST', body })).status).toBe(400)
  })
})

function send(method: string, path: string, body?: object, withToken = token): Promise<Response> {
  return callGraph(sandbox, withToken, `${base}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}
