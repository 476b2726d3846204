import { expect, test } from 'vitest'
import { retrieveForCopilot } from './copilotRetrieval.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const ask = { connectionId: 'tickets', queryString: 'x'.repeat(2000), metadata: ['title'] }

test('one connection is asked once, with no more than is documented', async () => {
  const { client, sent, asked } = fakeGraph([
    json({ retrievalHits: [{ webUrl: 'https://a.example', extracts: [], resourceMetadata: { title: 'A' } }, {}] }),
  ])
  expect(await retrieveForCopilot(client, ask)).toMatchObject({
    kind: 'ok',
    value: [
      { webUrl: 'https://a.example', metadata: { title: 'A' } },
      { webUrl: '', metadata: {} },
    ],
  })
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/copilot/retrieval')
  expect(JSON.parse(String(sent[0]?.body))).toEqual({
    queryString: 'x'.repeat(1500),
    dataSource: 'externalItem',
    dataSourceConfiguration: { externalItem: { connections: [{ connectionId: 'tickets' }] } },
    resourceMetadata: ['title'],
    maximumNumberOfResults: 25,
  })
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalItem.Read.All'])
})

test.each([
  [() => json({}), 'unreadableAnswer', 1],
  [() => Response.json({ error: { code: 'Forbidden', message: 'No license.' } }, { status: 403 }), 'forbidden', 1],
  // It may have been paid for.
  [() => Response.json({ error: { code: 'TooManyRequests', message: 'Wait.' } }, { status: 429 }), 'throttled', 1],
] as const)('a failure is not tried again: %#', async (answer, kind, calls) => {
  const { client, sent } = fakeGraph([answer()])
  expect(await retrieveForCopilot(client, ask)).toMatchObject({ kind: 'error', error: { kind } })
  expect(sent).toHaveLength(calls)
})
