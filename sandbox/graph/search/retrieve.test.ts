import { beforeAll, expect, test } from 'vitest'
import type { Sandbox } from '../../sandboxApp.ts'
import { appScopes, callGraph, testBrowser, testSandbox, type Who } from '../../testing/testBrowser.ts'

let sandbox: Sandbox
const tokens = new Map<Who, string>()

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  for (const who of ['administrator', 'colleague', 'guest'] as const) {
    const scopes = [...appScopes, 'ExternalItem.Read.All']
    tokens.set(who, (await testBrowser(sandbox).signIn(who, scopes, 'on')).access_token)
  }
  for (const id of ['shown', 'copilotHidden']) {
    const body = JSON.stringify({
      acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
      properties: { title: 'Gateway is down', url: `https://tickets.example/${id}` },
    })
    await callGraph(sandbox, tokens.get('administrator') ?? '', `v1.0/external/connections/tickets/items/${id}`, {
      body,
    })
  }
})

test.each([
  ['administrator', 200],
  ['colleague', 200],
  ['guest', 403],
] as const)('%s asks Copilot: %i', async (who, status) => {
  expect((await ask(who)).status).toBe(status)
})

test('hits have the address and what was asked for of each, and hidden ones are not among them', async () => {
  expect(await (await ask('administrator')).json()).toMatchObject({
    retrievalHits: [{ webUrl: 'https://tickets.example/shown', resourceMetadata: { title: 'Gateway is down' } }],
  })
})

test.each([
  [{ queryString: 'printer' }, 200],
  [{ queryString: '' }, 400],
  [{ filterExpression: 'x' }, 400],
  [{ dataSourceConfiguration: { externalItem: { connections: [{ connectionId: 'gone' }] } } }, 400],
])('%j: %i', async (more, status) => {
  expect((await ask('administrator', more)).status).toBe(status)
})

function ask(who: Who, more: object = {}): Promise<Response> {
  const body = JSON.stringify({
    queryString: 'gateway',
    dataSource: 'externalItem',
    dataSourceConfiguration: { externalItem: { connections: [{ connectionId: 'tickets' }] } },
    resourceMetadata: ['title'],
    ...more,
  })
  return callGraph(sandbox, tokens.get(who) ?? '', 'v1.0/copilot/retrieval', { method: 'POST', body })
}
