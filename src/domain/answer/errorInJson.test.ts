import { expect, test } from 'vitest'
import { errorInJson, statusOf } from './errorInJson.ts'

const graph = { error: { code: 'InvalidRequest', message: 'm', innerError: { code: 'InvalidGuid', message: 'why' } } }

test.each<[string, unknown, object]>([
  ['a body', graph, { shape: 'error body', body: { code: 'InvalidRequest' } }],
  [
    'a body that a client speaks about',
    { error: { code: 'ActionFailed', message: 'An action failed.' }, outputs: { statusCode: 400, body: graph } },
    { shape: 'answer in JSON', status: 400, body: { innerError: { code: 'InvalidGuid' } } },
  ],
  [
    'a body that a log keeps as text',
    { level: 'error', text: JSON.stringify(graph) },
    { body: { innerError: { message: 'why' } } },
  ],
  [
    'a sentence alone',
    { error: 'The request is malformed.' },
    { body: { code: undefined, message: 'The request is malformed.' } },
  ],
  [
    'an id that a terminal broke',
    { error: { code: 'Invalid Request', innerError: { 'request-id': '1234- 5678' } } },
    { body: { code: 'InvalidRequest', innerError: { requestId: '1234-5678' } } },
  ],
])('%s', (_name, json, expected) => {
  expect(errorInJson(json)).toMatchObject(expected)
})

test.each([[{ acl: [], properties: { title: 'error' } }], [{ message: 'done' }], ['text'], [null]])(
  '%j is none',
  (json) => {
    expect(errorInJson(json)).toBeUndefined()
  },
)

test.each([
  [{ status: 400 }, 400],
  [{ statusCode: '429' }, 429],
  [{ status: 'failed', statusCode: 404 }, 404],
  [{ code: 'InvalidRequest' }, undefined],
  [{ status: 7 }, undefined],
  ['text', undefined],
])('the status of %j is %s', (json, status) => {
  expect(statusOf(json)).toBe(status)
})
