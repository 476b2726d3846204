import { expect, test } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { askCopilot } from './askCopilot.ts'
import { anObservation, refusalAnswer, ticket } from './testing/searching.tsx'

const { signal } = new AbortController()

test.each([
  [[{ webUrl: 'https://tickets.example/42' }], true],
  [[{ webUrl: 'https://elsewhere.example', resourceMetadata: { title: 'Payments fail' } }], false],
  [[], false],
])('hits %j', async (retrievalHits, isThere) => {
  const { client, sent } = fakeGraph([json({ retrievalHits })])
  expect(await askCopilot(client, anObservation(), signal)).toMatchObject({
    fact: { kind: 'ok', value: isThere },
    evidence: [{ asked: 'Payments fail' }],
  })
  expect(JSON.parse(String(sent[0]?.body))).toMatchObject({ queryString: 'Payments fail', resourceMetadata: ['title'] })
})

test.each([
  ['Payments fail', true],
  ['Other', false],
])('without an address it is known by its title: %s', async (title, isThere) => {
  const { client } = fakeGraph([json({ retrievalHits: [{ resourceMetadata: { title } }] })])
  const members = { ...ticket, properties: ticket.properties.slice(0, 1) }
  const told = await askCopilot(client, anObservation({}, { members }), signal)
  expect(told.fact).toEqual({ kind: 'ok', value: isThere })
})

test('of an item without a schema it asks for the ID', async () => {
  const { client } = fakeGraph([json({ retrievalHits: [{}] })])
  const told = await askCopilot(client, anObservation({}, { schema: undefined }), signal)
  expect(told).toMatchObject({ fact: { kind: 'ok', value: false }, evidence: [{ asked: 'TICKET42' }] })
})

test('a refusal is told; without consent it stays unasked', async () => {
  const refused = fakeGraph([refusalAnswer(403)])
  expect(await askCopilot(refused.client, anObservation(), signal)).toMatchObject({
    fact: { kind: 'failed', status: 403 },
    error: { kind: 'forbidden' },
  })
  const { client } = fakeGraph([], [{ kind: 'consentNeeded', scopes: [] }])
  expect((await askCopilot(client, anObservation(), signal)).fact).toEqual({ kind: 'unasked' })
})
