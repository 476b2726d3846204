import { describe, expect, test } from 'vitest'
import { explainAnswer } from '../domain/answer/explainAnswer.ts'
import { readAnswerOrWords } from '../domain/answer/readAnswer.ts'
import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { placeName } from '../domain/placeName.ts'
import { noSchema } from '../domain/testing/noSchema.ts'
import { type ChosenSchema, readRejected } from './readRejected.ts'

const schema: ConnectionSchema = { properties: [] }
const other: ConnectionSchema = { properties: [] }
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

test('what stands at a place is told as it was sent', async () => {
  const reading = await read(put('tickets/items/T.1'))
  const at = (pointer: string) => (reading.kind === 'item' ? reading.partAt({ in: 'body', pointer }) : undefined)
  expect([at('/properties/title')?.text, at('/content')]).toEqual(['"title": "A"', undefined])
})

test('for another connection the schema at hand says nothing', async () => {
  expect(await read(put('people/items/T1'))).toMatchObject({ kind: 'item', context: { schema: undefined } })
})

test('for another connection its own schema is asked for, and for an item without one nothing is', async () => {
  const asked: string[] = []
  const schemaOf = async (connectionId: string) => {
    asked.push(connectionId)
    return schema
  }
  const signal = new AbortController().signal
  const reading = await readRejected(put('people/items/T1'), { ...known, schemaOf }, signal)
  expect(reading).toMatchObject({ kind: 'item', context: { schema } })
  await readRejected(put('tickets/items/T1'), { ...known, schemaOf }, signal)
  expect(asked).toEqual(['people'])
})

test('where the answer says where it was sent, that counts as long as the text says nothing else', async () => {
  const url = 'https://graph.microsoft.com/v1.0/external/connections/people/items/T.1'
  const at = (text: string) => readRejected(text, { ...known, url }, new AbortController().signal)
  expect(await at('{"acl": [], "properties": {"title": "A"}}')).toMatchObject({
    draft: { connectionId: 'people', itemId: 'T.1' },
    context: { apiVersion: 'v1.0', schema: undefined },
    imported: undefined,
  })
  expect(await at(put('tickets/items/T2'))).toMatchObject({ draft: { connectionId: 'tickets', itemId: 'T2' } })
})

test.each<[string, ChosenSchema, ConnectionSchema | undefined]>([
  ['that of the form', { of: 'connection', connectionId: 'tickets' }, schema],
  ['that of another connection', { of: 'connection', connectionId: 'people' }, other],
  ['one of this device', { of: 'device', schema: other }, other],
  ['none', { of: 'device', schema: undefined }, undefined],
])('the schema that was chosen is used, whatever the text says: %s', async (_, chosen, used) => {
  const schemaOf = async (connectionId: string) => (connectionId === 'people' ? other : undefined)
  const signal = new AbortController().signal
  const reading = await readRejected(put('tickets/items/T1'), { ...known, schemaOf, chosen }, signal)
  expect(reading.kind === 'item' ? [reading.context.schema, reading.imported] : []).toEqual([used, undefined])
})

test('without a schema a text that is a date Graph cannot read is a mistake', async () => {
  const text = '{"acl": [], "properties": {"due": "28.11.2026"}}'
  const reading = await readRejected(text, { context: noSchema, connectionId: '' }, new AbortController().signal)
  const rules = reading.kind === 'item' ? reading.mistakes.map(({ rule }) => rule) : []
  expect(rules).toEqual(['acl-empty', 'text-looks-like-date'])
})

test.each([
  ['hello', /^We couldn’t find an item in this text\./],
  ['{"error":{"code":"InvalidGuid"}}', /^This is the answer to a request that failed, not an item\.$/],
  ['{"acl": [', /cannot be read as JSON/],
])('%s is no payload, and why is said', async (text, why) => {
  const reading = await read(text)
  expect(reading.kind === 'unread' ? reading.why : reading.kind).toMatch(why)
})

test.each([
  ['a payload', '{"acl": [], "id": "T1"}', true],
  ['a request to the same connection', put('tickets/items/T1').replace('v1.0', noSchema.apiVersion), true],
  ['a request to another connection', put('people/items/T1').replace('v1.0', noSchema.apiVersion), false],
  [
    'another API version',
    put('tickets/items/T1').replace('v1.0', noSchema.apiVersion === 'beta' ? 'v1.0' : 'beta'),
    false,
  ],
  [
    'a token that is dropped',
    put('tickets/items/T1')
      .replace('v1.0', noSchema.apiVersion)
      .replace('HTTP/1.1', 'HTTP/1.1\nAuthorization: Bearer abc'),
    false,
  ],
])('%s can go into the form without a question: %s', async (_, text, isReady) => {
  const reading = await read(text)
  expect(reading.kind === 'item' && reading.imported?.item !== undefined).toBe(isReady)
})

describe('the payload of a report', () => {
  const ofReport =
    '{"acl":[{"type":"user","value":"adele@contoso.example","accessType":"Grant"}],"properties":{"title":"Payments fail","priority":"1","tags":["payments","gateway"],"createdDateTime":"28.11.2026"},"content":{"value":"Card payments fail","type":"Text"}}'
  const reading = readConnectionSchema({
    properties: [
      { name: 'title', type: 'string' },
      { name: 'priority', type: 'int64' },
      { name: 'tags', type: 'stringCollection' },
      { name: 'createdAt', type: 'dateTime' },
    ],
  })
  const tickets = reading.kind === 'schema' ? reading.schema : undefined
  const answer = readAnswerOrWords(
    '{"error":{"code":"BadRequest","message":"The request is malformed or incorrect","innerError":{"request-id":"5f2c","date":"2026-11-28T10:00:00"}}}',
  )

  async function judge(text: string) {
    const payload = await readRejected(
      text,
      { context: { ...noSchema, schema: tickets }, connectionId: 'tickets' },
      new AbortController().signal,
    )
    if (payload.kind !== 'item') throw new Error(payload.why)
    const { draft, mistakes } = payload
    const { causes, ruledOut } = explainAnswer(answer, {
      draft,
      problems: mistakes,
      hasSchema: true,
      isOwnAnswer: false,
    })
    return { mistakes, causes, ruledOut }
  }

  test('without a schema each of its mistakes is one that the form names, or that the import mends and tells of', async () => {
    const judged = await readRejected(ofReport, { context: noSchema, connectionId: '' }, new AbortController().signal)
    if (judged.kind !== 'item') throw new Error(judged.why)
    const inForm = judged.problems.map(({ rule }) => rule)
    const mended = judged.mistakes.map(({ rule }) => rule).filter((rule) => !inForm.some((each) => each === rule))
    expect(inForm).toEqual(['acl-user-not-guid', 'text-looks-like-date'])
    expect(judged.mistakes).toHaveLength(5)
    expect(judged.imported?.changes?.filter(({ isFix }) => isFix)).toHaveLength(mended.length)
  })

  test('has every mistake in one list, also what an import mends', async () => {
    const { mistakes } = await judge(ofReport)
    expect(mistakes.map(({ rule, place }) => `${rule} ${placeName(place)}`)).toEqual([
      'acl-access-type-wrong-case access entry 1',
      'acl-user-not-guid access entry 1',
      'value-wrong-json-type priority',
      'specifier-missing tags',
      'property-not-in-schema createdDateTime',
      'text-looks-like-date createdDateTime',
      'content-type-wrong-case Content',
    ])
  })

  test('has as its causes what the list confirms, and what was not checked is not said to be fine', async () => {
    const { causes, ruledOut } = await judge(ofReport)
    const confirmed = causes.filter(({ id, places }) => id !== 'named-in-problems' && places.length > 0)
    expect(confirmed.map(({ id, places }) => `${id} ${places.map(placeName).join(', ')}`)).toEqual([
      'property-unknown-or-miscased createdDateTime',
      'value-of-other-type priority, createdDateTime',
      'access-value-no-id access entry 1',
      'word-with-capital access entry 1, Content',
      'list-without-specifier tags',
    ])
    expect(causes.map(({ id }) => id)).not.toContain('additional-data-left-in')
    expect(ruledOut).toEqual(['additionalData', 'activities'])
  })

  test('in a request, where it went is checked too', async () => {
    const { ruledOut } = await judge(
      `PUT https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1 HTTP/1.1\n\n${ofReport}`,
    )
    expect(ruledOut).toEqual(['additionalData', 'activities', 'connection ID', 'item ID'])
  })
})
