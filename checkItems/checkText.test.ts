import { describe, expect, test } from 'vitest'
import { readConnectionSchema } from '../src/domain/connectionSchema.ts'
import { checkText } from './checkText.ts'

const context = { apiVersion: 'v1.0', tenantId: undefined, schema: undefined } as const
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const sound = `{
  "acl": [{ "type": "user", "value": "${guid}", "accessType": "grant" }],
  "properties": { "title": "a" }
}`

test('a sound payload has nothing against it', () => {
  expect(checkText('a.json', sound, context)).toEqual({ file: 'a.json', kind: 'item', what: 'a payload', findings: [] })
})

test('findings have rule, pointer, line and what a fix would do; errors come first', () => {
  const text = `{
  "acl": [
    { "type": "user", "value": "adele@contoso.com", "accessType": "grant", "identitySource": "azureActiveDirectory" }
  ],
  "properties": {
    "tags": ["a", "b"],
  }
}`
  const { findings } = checkText('a.json', text, context)
  expect(findings.map(({ severity, rule, pointer, line }) => [severity, rule, pointer, line])).toEqual([
    ['error', 'acl-user-not-guid', '/acl/0/value', 3],
    ['error', 'specifier-missing', '/properties/tags@odata.type', 5],
    ['error', 'json-trailing-comma', '', 7],
    ['warning', 'acl-identity-source-beta-only', '/acl/0/identitySource', 3],
  ])
  expect(findings[1]?.fix).toBe('changed by the import')
})

test('beta takes an identity source', () => {
  const text = sound.replace('"grant"', '"grant", "identitySource": "azureActiveDirectory"')
  expect(checkText('a.json', text, { ...context, apiVersion: 'beta' }).findings).toEqual([])
})

test.each([
  ['{"properties":{"title":"a"}}', ['acl-missing']],
  ['{"acl":{},"properties":{"title":"a"}}', ['acl-not-list']],
  ['{"acl":[],"properties":{"title":"a"}}', ['acl-empty']],
  [sound.replace(/"properties".*/, '"content":{"type":"text","value":""}'), ['properties-missing']],
])('what is missing or empty in %s is told once', (text, expected) => {
  expect(checkText('a.json', text, context).findings.map(({ rule }) => rule)).toEqual(expected)
})

test('properties without an item around them are read as those of one', () => {
  const text = '{\n"title": "a",\n"tags": ["b"], "tags@odata.type": "Collection(String)"\n}'
  const { kind, what, findings } = checkText('a.json', text, context)
  expect([kind, what]).toEqual(['item', 'properties without an item around them'])
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['properties-bare', 1],
    ['acl-missing', 1],
    ['specifier-after-value', 3],
  ])
  const reading = readConnectionSchema({ properties: [{ name: 'title', type: 'String' }] })
  const schema = reading.kind === 'schema' ? reading.schema : undefined
  expect(checkText('a.json', '{"title":"bare"}', { ...context, schema }).kind).toBe('item')
  expect(checkText('a.json', '{"name":"bare"}', { ...context, schema }).kind).toBe('other')
})

test('of several items each finding says which, at the line of the file', () => {
  const line = sound.replaceAll(/\s+/g, ' ')
  const { kind, findings } = checkText('a.jsonl', `${line}\n${line.replace(guid, 'x')}\n`, context)
  expect(kind).toBe('items')
  expect(findings).toMatchObject([{ rule: 'acl-user-not-guid', pointer: '/1/acl/0/value', line: 2 }])
})

test('a schema gives its own findings', () => {
  const text = '[\n  { "name": "hours", "type": "Double", "isSearchable": true }\n]'
  expect(checkText('s.json', text, context)).toMatchObject({
    kind: 'schema',
    what: 'a schema of 1 property',
    findings: expect.arrayContaining([
      expect.objectContaining({ severity: 'error', rule: 'schema-searchable-type', line: 2 }),
    ]),
  })
})

test('an error answer gives its facts and candidates for its cause, without a token', () => {
  const text = `HTTP/1.1 400 Bad Request\n\n{"error":{"code":"InvalidRequest","message":"Bearer eyJ0eXAiOiJKV1Qi.eyJhdWQiOiIwMDAw.c2ln","innerError":{"code":"InvalidGuid"}}}`
  const report = checkText('e.txt', text, context)
  expect(report).toMatchObject({ kind: 'error', answer: { facts: { status: 400, innerCode: 'InvalidGuid' } } })
  expect(report.answer?.causes.map(({ id }) => id)).toEqual(['user-or-group-not-guid'])
  expect(JSON.stringify(report)).not.toContain('eyJ')
})

test('the answer to a batch gives each entry that failed, and the causes of all', () => {
  const text = `{"responses":[{"id":"1","status":200},{"id":"2","status":400,"body":{"error":{"code":"BadRequest","innerError":{"code":"InvalidGuid"}}}},{"id":"3","status":429}]}`
  const { kind, what, answer } = checkText('b.json', text, context)
  expect([kind, what]).toEqual(['error', 'the answer to a $batch request in which 2 of 3 requests failed'])
  expect(answer?.facts).toMatchObject({ status: 400, innerCode: 'InvalidGuid' })
  expect(answer?.causes.map(({ id }) => id)).toEqual(['user-or-group-not-guid', 'too-many-requests'])
  expect(answer?.entries).toMatchObject([
    { id: '2', facts: { status: 400 }, causes: [{ id: 'user-or-group-not-guid' }] },
    { id: '3', facts: { status: 429 }, causes: [{ id: 'too-many-requests' }] },
  ])
})

test('a program that handles errors is none', () => {
  const text =
    "import { GraphError } from 'x'\n\nexport function retry(error) {\n  return error instanceof GraphError\n}"
  expect(checkText('a.ts', text, context).kind).toBe('other')
})

describe('what is something else is named, and is no error', () => {
  test.each([
    ['{"id":"tickets","name":"Tickets","state":"ready","description":"d"}', /^This is a connection/],
    ['{"activities":[]}', /^Activities of an item/],
    ['{"name": oops', /^Not JSON\. Line 1, column 10/],
    ['', /./],
    ['[{"id":"1","type":"user"},{"id":"2","type":"user"}]', /^A list\. A member of an external group/],
  ])('%s', (text, words) => {
    const { kind, what, findings } = checkText('x', text, context)
    expect(kind).toBe('other')
    expect(what).toMatch(words)
    expect(findings).toEqual([])
  })
})

test('a payload that breaks off is an error, at its line', () => {
  const { kind, findings } = checkText('a.json', sound.slice(0, -20), context)
  expect(kind).toBe('item')
  expect(findings).toMatchObject([{ severity: 'error', rule: 'json-broken', line: 3 }])
})

test('what the reader of a script has to say is said', () => {
  const script = '@{\n  acl = @()\n  properties = @{\n    title =\n    size = Get-Size\n  }\n}'
  expect(checkText('a.ps1', script, context).remarks).toEqual([
    'Line 4: “title” has no value after “=”, so it is left out. Write its value there, or delete the line.',
    '1 value is computed by the script and stays as text: Get-Size. Put the value in before you send it.',
  ])
})

test('a schema in a request is for its connection', () => {
  const schema = '{ "baseType": "microsoft.graph.externalItem", "properties": [{ "name": "title", "type": "string" }] }'
  const request = `PATCH https://graph.microsoft.com/v1.0/external/connections/tickets/schema\n\n${schema}`
  const { kind, what } = checkText('a.http', request, context)
  expect([kind, what]).toEqual(['schema', 'a schema of 1 property, for the connection tickets'])
})
