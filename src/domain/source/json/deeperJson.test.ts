import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readJsonSource } from './jsonSource.ts'

const item = 'https://graph.microsoft.com/beta/external/connections/tickets/items'

function recording(...requests: readonly { method: string; url: string; body?: string }[]): string {
  const entries = requests.map(({ method, url, body }) => ({
    request: {
      method,
      url,
      headers: [
        { name: 'Accept', value: '*/*' },
        { name: 'Authorization', value: 'Bearer s3cret' },
      ],
      cookies: [{ name: 'session', value: 's3cret' }],
      ...(body === undefined ? {} : { postData: { mimeType: 'application/json', text: body } }),
    },
    response: { headers: [{ name: 'set-cookie', value: 's3cret' }], content: { text: '{"acl":[]}' } },
  }))
  return JSON.stringify({ log: { version: '1.2', entries } })
}

test('The requests that put an item are found among others, without their secrets', () => {
  const source = recording(
    { method: 'GET', url: `${item}/A` },
    { method: 'PUT', url: `${item}/B?sig=s3cret`, body: '{"acl":[], "x": "\\"ä\\""}' },
    { method: 'POST', url: 'https://other.test/', body: '{}' },
  )
  const reading = finished(readJsonSource(source))
  expect(reading).toMatchObject({
    kind: 'payload',
    format: 'a recording of requests (HAR)',
    item: {
      text: '{"acl":[], "x": "\\"ä\\""}',
      request: `PUT ${item}/B`,
      target: { connectionId: 'tickets', itemId: 'B', apiVersion: 'beta' },
    },
  })
  expect(replaceSecrets(source, reading?.secrets ?? [])).not.toContain('s3cret')
})

test('One of several is chosen', () => {
  const reading = finished(
    readJsonSource(
      recording({ method: 'PUT', url: `${item}/A`, body: '{}' }, { method: 'PUT', url: `${item}/B`, body: '{}' }),
    ),
  )
  expect(reading?.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(['A', 'B'])
})

test('A recording without such a request says what it should have', () => {
  const reading = finished(readJsonSource(recording({ method: 'GET', url: `${item}/A` })))
  expect(reading?.kind === 'nothing' && reading.why).toContain('It has no PUT to')
})

const body = { acl: [], properties: { title: '{{title}}' } }
const put = { method: 'PUT', url: `${item}/T1`, body }
const target = { connectionId: 'tickets', itemId: 'T1', apiVersion: 'beta' }
const placeholder = '1 placeholder stays as text: {{title}}. Put the value in before you send it.'

test.each<[string, unknown, object]>([
  [
    'a Postman collection',
    {
      info: { name: 'Tickets' },
      variable: [{ key: 'id', value: 'T1' }],
      item: [
        {
          item: [
            {
              name: 'Send',
              request: {
                method: 'PUT',
                url: { raw: `${item}/{{id}}` },
                body: { mode: 'raw', raw: '{"acl":[],"properties":{"title":{{title}}}}' },
              },
              response: [{ originalRequest: put, body: '{}' }],
            },
          ],
        },
      ],
    },
    {
      format: 'a Postman collection',
      item: { text: '{"acl":[],"properties":{"title":"{{title}}"}}', target },
      remarks: [placeholder],
    },
  ],
  [
    'a workflow',
    {
      definition: {
        actions: {
          Each: {
            type: 'Foreach',
            actions: { HTTP: { type: 'Http', inputs: { ...put, uri: put.url, url: undefined } } },
          },
        },
      },
    },
    { format: 'a workflow (Logic Apps or Power Automate)', item: { target }, remarks: [placeholder] },
  ],
  [
    'a request of a log',
    { time: 1, httpMethod: 'PUT', requestUri: put.url, requestBody: JSON.stringify(body) },
    { item: { target } },
  ],
  ['a request without a method', { url: put.url, body }, { item: { target, request: `PUT ${put.url}` } }],
  [
    'Dev Proxy mocks',
    { mocks: [{ request: { url: put.url, method: 'GET' }, response: { statusCode: 200, body } }] },
    { format: 'an item inside a file of Dev Proxy mocks' },
  ],
  ['outputs', { statusCode: 200, body: { id: 'T1', ...body } }, { item: { title: 'T1 – {{title}}' } }],
])('An item is read from %s', (_, value, expected) => {
  expect(finished(readJsonSource(JSON.stringify(value)))).toMatchObject({ kind: 'payload', ...expected })
})

test.each<[string, unknown, object]>([
  [
    'an environment',
    { values: [], _postman_variable_scope: 'x' },
    { kind: 'nothing', why: expect.stringContaining('Paste the collection') },
  ],
  ['failed outputs', { statusCode: 400, body: { error: { code: 'x' } } }, { kind: 'error answer' }],
  ['two requests', [put, { ...put, url: `${item}/T2` }], { kind: 'items', format: 'a log of requests' }],
  ['a list of items', [body, body], { kind: 'items', format: 'a list of items' }],
  ['two items deeper inside', { a: [{ b: body }, { b: body }] }, { kind: 'items', format: 'other JSON' }],
  ['neither', { a: [{ b: 1 }] }, { kind: 'payload', format: 'JSON' }],
])('JSON with %s', (_, value, expected) => {
  expect(finished(readJsonSource(JSON.stringify(value)))).toMatchObject(expected)
})
