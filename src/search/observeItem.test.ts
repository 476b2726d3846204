import { expect, test } from 'vitest'
import { climb, headlineOf } from '../domain/search/ladder.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { aRow } from '../sending/ledger/testing/aRow.ts'
import type { StoredReading } from '../sending/stored/readStored.ts'
import { aMoment, aTarget, someStoredItems } from '../sending/stored/testing/someStoredItems.ts'
import type { Observation } from './observation.ts'
import { observeItem, withSearch } from './observeItem.ts'
import { anObservation, hitsAnswer, ticketSchema, ticketStored } from './testing/searching.tsx'

const connections = () => json({ value: [{ id: 'tickets', name: 'T', state: 'ready' }] })
const me = () => json({ id: 'a', displayName: 'Ada', userType: 'Member' })

test('an item is followed from its PUT to the search box, and each part is told as soon as it is known', async () => {
  const { seen, parts } = await observe(
    [connections(), me(), hitsAnswer('TICKET42'), hitsAnswer('TICKET42')],
    ticketStored(),
  )
  expect(headlineOf(climb(seen.facts, String), seen.facts).verdict).toBe('yes')
  expect(seen.facts).toMatchObject({
    write: { kind: 'saved', at: aMoment },
    connection: { kind: 'ok', value: 'ready' },
    stored: { kind: 'ok', value: { kind: 'found', sameAsSent: true } },
    access: { kind: 'ok', value: { answer: 'yes' } },
    copilot: { kind: 'unasked' },
  })
  expect(seen.evidence.stored?.[0]?.asked).toBe('GET /beta/external/connections/tickets/items/TICKET42')
  expect(parts.length).toBeGreaterThan(3)
  expect(parts[0]?.facts.stored).toEqual({ kind: 'unasked' })
})

test('of what was not sent from here nothing is compared', async () => {
  const { seen } = await observe([connections(), me(), hitsAnswer(), hitsAnswer()], ticketStored(false))
  expect(seen.facts).toMatchObject({
    write: { kind: 'none' },
    stored: { value: { sameAsSent: undefined } },
    search: { value: { byId: false } },
  })
})

test('what was saved before a reload stays saved, whatever was played since', async () => {
  const writes = {
    telling: aRow({ result: 'saved', at: 5 }),
    attempt: aRow({ result: 'refused', at: 9, played: 'fail400Generic' }),
  }
  const { stored } = someStoredItems(undefined, undefined, () => Promise.resolve(writes))
  const { seen } = await observe([connections(), me(), hitsAnswer(), hitsAnswer()], {
    ...stored,
    read: ticketStored().read,
  })
  expect(seen.facts).toMatchObject({ write: { kind: 'saved', at: 5 }, attempt: { at: 9, isPlayed: true } })
})

test('what is not stored is not searched for, and a connection that is not listed has no state', async () => {
  const { sent, seen } = await observe(
    [json({ value: [] })],
    storedThatIs({ kind: 'missing', error: { kind: 'offline' } }),
  )
  expect(seen.facts).toMatchObject({
    connection: { kind: 'ok', value: undefined },
    stored: { kind: 'ok', value: { kind: 'missing' } },
    search: { kind: 'unasked' },
  })
  expect(sent).toHaveLength(1)
})

test.each<[StoredReading, object]>([
  [
    { kind: 'error', error: { kind: 'offline' } },
    { kind: 'failed', message: 'You are offline.' },
  ],
  [
    { kind: 'unreadable', why: 'It is no JSON.' },
    { kind: 'failed', message: 'It is no JSON.' },
  ],
])('a reading that failed is told: %j', async (reading, stored) => {
  const { seen } = await observe([connections()], storedThatIs(reading))
  expect(seen.facts.stored).toMatchObject(stored)
})

test('asking search anew takes the place of what it said before', () => {
  const before = anObservation({}, { errors: { searchable: { kind: 'offline' }, access: { kind: 'offline' } } })
  const fact = { kind: 'ok', value: { byId: true, byContent: undefined, property: undefined } } as const
  const after = withSearch(before, { fact, evidence: [], error: undefined })
  expect(after).toMatchObject({ facts: { search: fact }, evidence: { searchable: [] } })
  expect(Object.keys(after.errors)).toEqual(['access'])
})

function storedThatIs(reading: StoredReading) {
  return someStoredItems(() => Promise.resolve(reading)).stored
}

async function observe(answers: readonly Response[], stored: ReturnType<typeof ticketStored>) {
  const { client, sent } = fakeGraph(answers)
  const parts: Observation[] = []
  const seen = await observeItem(
    {
      client,
      apiVersion: 'beta',
      stored,
      tenantId: 'tenant',
      nameOf: () => undefined,
      schema: ticketSchema,
      now: () => aMoment,
    },
    aTarget,
    (part) => parts.push(part),
    new AbortController().signal,
  )
  return { seen, parts, sent }
}
