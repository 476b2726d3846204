import { expect, test } from 'vitest'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { aTarget } from '../sending/stored/testing/someStoredItems.ts'
import { askSearch } from './askSearch.ts'
import { hitsAnswer, refusalAnswer, ticket, ticketSchema } from './testing/searching.tsx'

const item = { members: ticket, schema: ticketSchema }
const { signal } = new AbortController()

test.each([
  [['TICKET42'], ['TICKET42'], { byId: true, byContent: true }],
  [['TICKET42'], ['OTHER'], { byId: true, byContent: false }],
  [[], [], { byId: false, byContent: false }],
])('hits %j by the ID and %j by the title', async (byId, byTitle, value) => {
  const { client, sent } = fakeGraph([hitsAnswer(...byId), hitsAnswer(...byTitle)])
  const told = await askSearch(client, aTarget, item, signal)
  expect(told).toMatchObject({ fact: { kind: 'ok', value: { ...value, property: 'title' } }, error: undefined })
  expect(told.evidence.map(({ asked }) => asked)).toEqual(['fileID:TICKET42', 'title:"Payments fail"'])
  expect(sent).toHaveLength(2)
})

test('without a schema the ID alone is asked for', async () => {
  const { client, sent } = fakeGraph([hitsAnswer('TICKET42')])
  const told = await askSearch(client, aTarget, { ...item, schema: undefined }, signal)
  expect(told.fact).toEqual({ kind: 'ok', value: { byId: true, byContent: undefined, property: undefined } })
  expect(sent).toHaveLength(1)
})

test('without the permission nothing was asked, and a failure keeps its answer', async () => {
  const scopes = ['https://graph.microsoft.com/ExternalItem.Read.All']
  const { client } = fakeGraph([], [{ kind: 'consentNeeded', scopes }])
  expect(await askSearch(client, aTarget, item, signal)).toMatchObject({
    fact: { kind: 'unasked' },
    error: { kind: 'consentNeeded' },
  })
  const down = fakeGraph([refusalAnswer(500), refusalAnswer(500)])
  expect(await askSearch(down.client, aTarget, item, signal)).toMatchObject({
    fact: { kind: 'failed', status: 500 },
    evidence: [{ answer: { status: 500 } }, { answer: { status: 500 } }],
    error: { kind: 'serverDown' },
  })
})
