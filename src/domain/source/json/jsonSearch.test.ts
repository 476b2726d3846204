import { expect, test } from 'vitest'
import { nodeSource } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import type { FoundInJson } from './jsonSearch.ts'
import { searchJson } from './jsonSearch.ts'

const item = { acl: [], properties: { title: 'One' } }
const put = { method: 'PUT', url: '/external/connections/tickets/items/T1', body: item }

function found(value: unknown): FoundInJson | undefined {
  const source = JSON.stringify(value)
  const json = finished(readJson(source))
  return json.kind === 'value' ? finished(searchJson(source, json.root)) : undefined
}

test.each<[string, unknown, { requests?: number; items?: number; errors?: number }]>([
  ['a request', { a: [{ b: put }] }, { requests: 1 }],
  ['a request in a text', { message: JSON.stringify(put) }, { requests: 1 }],
  ['a request of an answer', { response: { originalRequest: put } }, { requests: 1 }],
  ['an item', { a: { b: [item, item] } }, { items: 2 }],
  ['an item in a text in a text', { a: JSON.stringify({ b: JSON.stringify(item) }) }, { items: 1 }],
  [
    'an item that is sent elsewhere',
    { method: 'POST', url: 'https://x.test/', body: { item } },
    { requests: 1, items: 1 },
  ],
  ['an error answer', { body: { error: { code: 'x' } } }, { errors: 1 }],
  ['a schema of JSON', { properties: { acl: { type: 'array' }, properties: { type: 'object' } } }, {}],
  [
    'an item in base64',
    { body: { '$content-type': 'application/json', $content: btoa(JSON.stringify(item)) } },
    { items: 1 },
  ],
  ['nothing', { a: 1, b: ['{', 'x'.repeat(30)] }, {}],
])('%s is found', (_, value, { requests = 0, items = 0, errors = 0 }) => {
  const findings = found(value)
  expect({
    requests: findings?.requests.length,
    items: findings?.items.length,
    errors: findings?.errors.length,
    isWhole: findings?.isWhole,
  }).toEqual({ requests, items, errors, isWhole: true })
})

test('The body may stand beside the request', () => {
  const request = found({ request: { method: 'PUT', url: '/x' }, requestBody: item })?.requests[0]
  expect(request?.body && nodeSource(request.source, request.body)).toBe(JSON.stringify(item))
})

test('Secrets are found at any depth, also in texts, and never in items', () => {
  const source = JSON.stringify({
    auth: [{ key: 'token', value: 's3cret-1' }],
    log: JSON.stringify({ headers: { Authorization: 'Bearer s3cret-2' } }),
    item: { acl: [], properties: { password: 'no secret' } },
  })
  const json = finished(readJson(source))
  const secrets = json.kind === 'value' ? finished(searchJson(source, json.root)).secrets : []
  expect(secrets.map(({ start, end }) => source.slice(start, end)).toSorted()).toEqual(['Bearer s3cret-2', 's3cret-1'])
})

test('A very deep text comes to an end', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const json = finished(readJson(deep))
  expect(json.kind === 'value' && finished(searchJson(deep, json.root)).items).toEqual([])
})
