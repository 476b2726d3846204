import { expect, test } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import type { SchemaEntry } from '../../schemas/schemaCatalog.ts'
import { live } from '../../ui/live.ts'
import { hasChoice, schemaChoices } from './schemaChoices.ts'
import { listedConnections } from './testing/listedConnections.ts'

const entry = (id: string, name: string, origin: SchemaEntry['origin']): SchemaEntry => ({
  id,
  name,
  origin,
  at: 0,
  propertyCount: 1,
})
const entries = [
  entry('s1', 'schema.json', { kind: 'file', fileName: 'schema.json' }),
  entry('s2', 'tickets', { kind: 'graph', connectionId: 'tickets', accountId: 'a' }),
  entry('s3', 'people', { kind: 'graph', connectionId: 'people', accountId: 'a' }),
]

test('signed in: each connection once, by its name and ID, then what else this device has', () => {
  const { ofConnections, ofDevice } = schemaChoices(listedConnections(anAnswer({})), entries)
  expect(ofConnections).toEqual([
    { key: 'connection tickets', label: 'Contoso tickets (tickets)' },
    { key: 'connection wiki', label: 'wiki' },
  ])
  expect(ofDevice).toEqual([
    { key: 'saved s1', label: 'schema.json' },
    { key: 'saved s3', label: 'people' },
  ])
})

test('signed out: what this device has', () => {
  const { ofConnections, ofDevice } = schemaChoices({ kind: 'off' }, entries)
  expect([ofConnections, ofDevice.map(({ label }) => label)]).toEqual([[], ['schema.json', 'tickets', 'people']])
})

test.each([
  [entries, true],
  [[], false],
])('there is something to choose where there is one', (saved, is) => {
  expect(hasChoice({ connections: { kind: 'off' }, catalog: live({ entries: saved, choices: [] }) })).toBe(is)
})
