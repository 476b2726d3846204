import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { requestAddress } from './requestAddress.ts'

test.each<[unknown, string | undefined]>([
  [{ method: 'put', url: 'https://x.test/a' }, 'PUT https://x.test/a'],
  [{ httpMethod: 'PUT', requestUri: '/a', requestBody: {} }, 'PUT /a'],
  [{ uri: '/a', body: {} }, 'undefined /a'],
  [
    { method: 'PUT', url: { raw: 'https://x.test/:id', variable: [{ key: 'id', value: 'T1' }] } },
    'PUT https://x.test/T1',
  ],
  [{ method: 'PUT', url: { protocol: 'https', host: ['x', 'test'], path: ['a', 'b'] } }, 'PUT https://x.test/a/b'],
  [{ method: 'PUT', url: { host: '{{base}}', path: ['a', { value: 'b' }] } }, 'PUT {{base}}/a/b'],
  [{ request: 'PUT https://x.test/a HTTP/1.1', body: {} }, 'PUT https://x.test/a'],
  [{ method: 'PUT', uri: "https://x.test/items/@{items('Each')?['Id']}" }, 'PUT https://x.test/items/{items Each Id}'],
  [{ url: 'https://x.test/a' }, undefined],
  [{ method: 'PUT' }, undefined],
  [{ request: 'words' }, undefined],
])('%j goes to %s', (value, expected) => {
  const source = JSON.stringify(value)
  const json = finished(readJson(source))
  const address = json.kind === 'value' ? requestAddress(source, json.root) : undefined
  expect(address && `${address.method} ${address.url}`).toBe(expected)
})
