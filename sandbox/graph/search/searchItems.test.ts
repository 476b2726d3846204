import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { tenantId } from '../../constants.ts'
import type { Sandbox } from '../../sandboxApp.ts'
import { groupIdNamed } from '../../seed/directory/groups.ts'
import { appScopes, callGraph, testBrowser, testSandbox, type Who } from '../../testing/testBrowser.ts'

const answerShape = z.object({
  value: z.tuple([
    z.object({
      hitsContainers: z.tuple([
        z.object({
          total: z.number(),
          moreResultsAvailable: z.boolean(),
          hits: z
            .array(
              z.object({ rank: z.number(), resource: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
            )
            .default([]),
        }),
      ]),
    }),
  ]),
})

let sandbox: Sandbox
const tokens = new Map<Who, string>()

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  const scopes = [...appScopes, 'ExternalItem.Read.All']
  for (const who of ['administrator', 'colleague', 'guest'] as const) {
    tokens.set(who, (await testBrowser(sandbox).signIn(who, scopes, 'on')).access_token)
  }
  await put('all', { type: 'everyone', value: 'everyone' }, 'Gateway is down')
  await put('support', { type: 'group', value: groupIdNamed('Support team') }, 'Gateway runbook')
  await put('members', { type: 'everyoneExceptGuests', value: tenantId }, 'Printer manual')
})

describe('a search finds what the person may find', () => {
  test.each([
    ['administrator', ['all', 'members']],
    ['colleague', ['all', 'members', 'support']],
    ['guest', ['all']],
  ] as const)('%s: %j', async (who, items) => {
    expect((await search(who, { query: { queryString: '*' } })).items).toEqual(items)
  })
})

test.each([
  ['gateway', ['all', 'support']],
  ['gate* run*', ['support']],
  ['title:"gateway runbook"', ['support']],
  ['fileID:members', ['members']],
  ['priority:1 manual', ['members']],
  ['nothing', []],
])('the words %j find %j', async (queryString, items) => {
  expect((await search('colleague', { query: { queryString } })).items).toEqual(items)
})

test('hits come in pages, with retrievable properties, the wished ones of them', async () => {
  const { container } = await search('colleague', { query: { queryString: '*' }, from: 1, size: 1, fields: ['title'] })
  expect(container).toMatchObject({ total: 3, moreResultsAvailable: true, hits: [{ rank: 2 }] })
  expect(Object.keys(container.hits[0]?.resource.properties ?? {})).toEqual([
    'title',
    'substrateContentDomainId',
    'fileID',
  ])
})

test('a hit names its template, and the answer has it, when that is asked for', async () => {
  for (const [id, articleCode] of [
    ['run', 'rb-7'],
    ['other', 'X'],
  ] as const) {
    const body = JSON.stringify({
      acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
      properties: { title: id, articleCode },
    })
    const path = `v1.0/external/connections/wiki/items/${id}`
    expect((await callGraph(sandbox, tokens.get('administrator') ?? '', path, { body })).status).toBe(200)
  }
  const contentSources = ['/external/connections/wiki']
  const ask = { contentSources, query: { queryString: '*' } }
  const asked = await query('administrator', { ...ask, resultTemplateOptions: { enableResultTemplate: true } })
  expect(await asked.json()).toMatchObject({
    value: [
      {
        hitsContainers: [{ hits: [{ resultTemplateId: 'articles' }, { resultTemplateId: 'runbooks' }] }],
        resultTemplates: { runbooks: { displayName: 'runbooks', body: { type: 'AdaptiveCard' } }, articles: {} },
      },
    ],
  })
  expect(JSON.stringify(await (await query('administrator', ask)).json())).not.toContain('emplate')
})

test.each([
  [{ entityTypes: ['message'] }, 400],
  [{ contentSources: ['/external/connections/nowhere'] }, 400],
  [{ contentSources: ['/external/connections/*'] }, 200],
  [{ sortProperties: [] }, 400],
  [{ query: { queryString: 'a OR b' } }, 501],
  [{ query: { queryString: 'searchForbidden' } }, 403],
  [{ query: { queryString: 'fileID:searchDown' } }, 500],
  [{ query: { queryString: 'searchThrottled' } }, 429],
  [{ query: { queryString: 'searchThrottled' } }, 200],
])('a request with %j: %i', async (more, status) => {
  expect((await query('administrator', { query: { queryString: '*' }, ...more })).status).toBe(status)
})

test.each([
  [0, 25, 25, true],
  [9900, 200, 100, false],
  [20_000, 25, 0, false],
])('of ten thousand hits from %i, %i: %i, more: %s', async (from, size, count, hasMore) => {
  const { container } = await search('administrator', { query: { queryString: 'manyHits' }, from, size })
  expect(container).toMatchObject({ total: 10_000, moreResultsAvailable: hasMore })
  expect(container.hits).toHaveLength(count)
})

test('a search needs a right of its own', async () => {
  const other = testSandbox().sandbox
  const token = (await testBrowser(other).signIn('administrator')).access_token
  const response = await callGraph(other, token, 'v1.0/search/query', { method: 'POST', body: '{}' })
  expect(response.status).toBe(403)
})

test.each([
  ['administrator', 200],
  ['colleague', 200],
  ['guest', 404],
] as const)('%s reads an item for colleagues: %i', async (who, status) => {
  const path = 'v1.0/external/connections/tickets/items/support'
  expect((await callGraph(sandbox, tokens.get(who) ?? '', path)).status).toBe(status)
})

async function put(id: string, entry: { readonly type: string; readonly value: string }, title: string) {
  const body = JSON.stringify({ acl: [{ accessType: 'grant', ...entry }], properties: { title, priority: 1 } })
  const path = `v1.0/external/connections/tickets/items/${id}`
  expect((await callGraph(sandbox, tokens.get('administrator') ?? '', path, { body })).status).toBe(200)
}

function query(who: Who, more: object): Promise<Response> {
  const request = { entityTypes: ['externalItem'], contentSources: ['/external/connections/tickets'], ...more }
  const body = JSON.stringify({ requests: [request] })
  return callGraph(sandbox, tokens.get(who) ?? '', 'v1.0/search/query', { method: 'POST', body })
}

async function search(who: Who, more: object) {
  const { value } = answerShape.parse(await (await query(who, more)).json())
  const [container] = value[0].hitsContainers
  const items = container.hits.map(({ resource }) => String(resource.properties['fileID']).split(',')[1])
  return { container, items }
}
