import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readJsonInText, readMembers } from './jsonInText.ts'

test('Members without braces are an item', () => {
  const source = '"properties": { "title": "a" }, "access_token": "x"'
  const reading = finished(readMembers(source))
  expect(reading).toMatchObject({ kind: 'payload', item: { text: `{${source}}` } })
  expect(replaceSecrets(source, reading?.secrets ?? [])).toContain('"access_token": "[dropped]"')
  expect(finished(readMembers('"a text"'))).toBeUndefined()
  expect(finished(readMembers('"a": ,'))).toBeUndefined()
})

test.each([
  ['12:01 sending {"acl": []} now', '{"acl": []}'],
  ['const payload = {\n"acl": []\n};\n', '{\n"acl": []\n}'],
  ['first {x}, then {"a":1} and { "acl": [] }', '{ "acl": [] }'],
])('%j has an item in it', (source, text) => {
  expect(finished(readJsonInText(source))).toMatchObject({
    kind: 'payload',
    format: 'a payload inside other text',
    item: { text },
    remarks: ['The text around the JSON is left out.'],
  })
})

test('So may be a schema; what says nothing is nothing', () => {
  expect(finished(readJsonInText('the schema: [{"name":"a","type":"String"}].'))).toMatchObject({ kind: 'schema' })
  expect(finished(readJsonInText('a set {"a": 1}'))).toBeUndefined()
  expect(finished(readJsonInText('words'))).toBeUndefined()
})
