import { expect, test } from 'vitest'
import { nodeSource } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { requestPart } from './requestNames.ts'

test.each([
  ['{"method":"PUT"}', 'method', '"PUT"'],
  ['{"httpMethod":"PUT"}', 'method', '"PUT"'],
  ['{"http_method":"PUT"}', 'method', '"PUT"'],
  ['{"request.method":"PUT"}', 'method', '"PUT"'],
  ['{"request/method":"PUT"}', 'method', '"PUT"'],
  ['{"Uri":"x"}', 'url', '"x"'],
  ['{"requestUri":"x","path":"y"}', 'url', '"x"'],
  ['{"endpoint":"x"}', 'url', '"x"'],
  ['{"RequestBody":{}}', 'body', '{}'],
  ['{"data":1,"body":2}', 'body', '2'],
  ['{"request":"PUT /x"}', 'line', '"PUT /x"'],
  ['{"title":"x"}', 'body', undefined],
  ['[]', 'body', undefined],
] as const)('In %s the %s is %s', (source, part, expected) => {
  const json = finished(readJson(source))
  const found = json.kind === 'value' ? requestPart(json.root, part) : undefined
  expect(found && nodeSource(source, found)).toBe(expected)
})

test('An object with very many members is no request', () => {
  const source = `{"url":"x",${Array.from({ length: 300 }, (_, index) => `"p${index}":1`).join()}}`
  const json = finished(readJson(source))
  expect(json.kind === 'value' && requestPart(json.root, 'url')).toBeUndefined()
})
