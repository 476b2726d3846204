import { expect, test } from 'vitest'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { noSchema } from '../domain/testing/noSchema.ts'
import { readRejected } from './readRejected.ts'

const schema: ConnectionSchema = { properties: [] }
const known = { context: { ...noSchema, schema }, connectionId: 'tickets' }
const read = (text: string) => readRejected(text, known, new AbortController().signal)
const put = (path: string) =>
  `PUT https://graph.microsoft.com/v1.0/external/connections/${path} HTTP/1.1\n\n{"acl": [], "properties": {"title": "A"}}`

test('a payload alone is checked by the schema at hand, and misses no ID', async () => {
  const reading = await read('{"acl": [], "properties": {"title": "A"}}')
  const rules = reading.kind === 'item' ? reading.problems.map(({ rule }) => rule) : []
  expect(rules).toContain('acl-empty')
  expect(rules).toContain('property-not-in-schema')
  expect(rules).not.toContain('item-id-missing')
})

test('a request says where its payload goes, and its ID is checked too', async () => {
  const reading = await read(put('tickets/items/T.1'))
  expect(reading).toMatchObject({
    kind: 'item',
    draft: { connectionId: 'tickets', itemId: 'T.1' },
    context: { apiVersion: 'v1.0', schema },
  })
  const rules = reading.kind === 'item' ? reading.problems.map(({ rule }) => rule) : []
  expect(rules).toContain('item-id-undocumented-character')
})

test('for another connection the schema at hand says nothing', async () => {
  expect(await read(put('people/items/T1'))).toMatchObject({ kind: 'item', context: { schema: undefined } })
})

test.each([
  ['hello', /^We couldn’t find an item in this text\./],
  ['{"error":{"code":"InvalidGuid"}}', /^This is the answer to a request that failed, not an item\.$/],
  ['{"acl": [', /cannot be read as JSON/],
])('%s is no payload, and why is said', async (text, why) => {
  const reading = await read(text)
  expect(reading.kind === 'unread' ? reading.why : reading.kind).toMatch(why)
})
