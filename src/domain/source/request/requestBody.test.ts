import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { requestBodyText } from './requestBody.ts'

test.each([
  ['an object', '{"acl": []}', '{"acl": []}'],
  ['a text', '"{\\"acl\\":[]}"', '{"acl":[]}'],
  ['the raw body of Postman', '{"mode":"raw","raw":"{}","options":{}}', '{}'],
  ['the post data of HAR', '{"mimeType":"application/json","text":"{}"}', '{}'],
  ['post data that is only a text', '{"text":"{}"}', '{}'],
  ['base64', `{"mimeType":"x","text":"${btoa('{"a":1}')}","encoding":"base64"}`, '{"a":1}'],
  ['the content of Logic Apps', `{"$content-type":"application/json","$content":"${btoa('{"a":1}')}"}`, '{"a":1}'],
  ['the JSON of Bruno', '{"mode":"json","json":"{}"}', '{}'],
  ['the body of Thunder Client', '{"type":"json","raw":"{}","form":[]}', '{}'],
  [
    'an item whose members look like a wrapping',
    '{"type":"x","content":{},"properties":{}}',
    '{"type":"x","content":{},"properties":{}}',
  ],
  ['nothing', 'null', undefined],
  ['an empty text', '" "', undefined],
])('The body is read from %s', (_, source, expected) => {
  const json = finished(readJson(source))
  expect(json.kind === 'value' && requestBodyText(source, json.root)).toBe(expected)
})
