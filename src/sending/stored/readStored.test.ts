import { expect, test } from 'vitest'
import { compareItems, differencesIn } from '../../domain/compare/compareItems.ts'
import { readPayload } from '../../domain/readPayload/readPayload.ts'
import { rules } from '../../domain/rules.ts'
import { finished } from '../../domain/steps.ts'
import { schemaOf } from '../../domain/testing/ruleExamples/exampleSchema.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { readStored } from './readStored.ts'

const address = { apiVersion: 'beta', connectionId: 'tickets', itemId: 'T1' } as const

test('a stored item is read with what GET adds left aside', async () => {
  const body = {
    '@odata.context': 'https://graph.test/$metadata',
    id: 'T1',
    acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
    properties: { title: 'a', extra: { deep: 1 } },
    activities: [],
  }
  const { client, sent } = fakeGraph([json(body)])
  const reading = await readStored(client, address, { schema: undefined })
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://graph.test/beta/external/connections/tickets/items/T1',
  ])
  if (reading.kind !== 'found') throw new Error(reading.kind)
  expect(reading.item.members.properties[0]).toMatchObject({ name: 'title', value: { kind: 'text', text: 'a' } })
  expect(reading.item.notes.map(({ pointer }) => pointer)).toEqual(['/properties/extra'])
})

test('what a real tenant adds is left aside, whatever it is called, and never counts as changed', async () => {
  const added = {
    IsDGBasedSecurityEnabled: true,
    ows_SiteID: '11111111-2222-4333-8444-555555555501',
    ows_WebId: '11111111-2222-4333-8444-555555555502',
    ows_ListID: '11111111-2222-4333-8444-555555555503',
    ows_UniqueId: '11111111-2222-4333-8444-555555555504',
  }
  const sent = { acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }], properties: { title: 'a' } }
  const { client } = fakeGraph([
    json({ ...sent, properties: { ...sent.properties, ...added, NewOfTheService: 'b' }, newAtTheRoot: 1 }),
  ])
  const reading = await readStored(client, address, { schema: schemaOf({ name: 'title', type: 'String' }) })
  if (reading.kind !== 'found') throw new Error(reading.kind)
  const { members, notes } = reading.item
  expect(members.properties.map(({ name }) => name)).toEqual(['title'])
  expect(notes.map(({ rule }) => rules[rule].severity)).toEqual(Array.from({ length: 7 }, () => 'advice'))
  const read = finished(readPayload(JSON.stringify(sent)))
  if (read.kind !== 'item') throw new Error(read.kind)
  expect(differencesIn(finished(compareItems(read.item, members)))).toEqual([])
})

test.each([
  ['missing', Response.json({ error: { code: 'ItemNotFound' } }, { status: 404 })],
  ['error', Response.json({}, { status: 403 })],
  ['unreadable', new Response('<html>')],
  ['unreadable', json(['a'])],
] as const)('%s', async (kind, answer) => {
  const { client } = fakeGraph([answer])
  expect((await readStored(client, address, { schema: undefined })).kind).toBe(kind)
})

test('stopping it is an answer, not a failure', async () => {
  const { client } = fakeGraph([json({ properties: {} })])
  const signal = AbortSignal.abort()
  expect(await readStored(client, address, { schema: undefined, signal })).toEqual({
    kind: 'error',
    error: { kind: 'aborted' },
  })
})
