import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readJsonSource } from './jsonSource.ts'
import { replaceSecrets } from './sourceReading.ts'

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
