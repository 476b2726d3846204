import { expect, test } from 'vitest'
import { unescapedJson } from './unescapedJson.ts'

test.each([
  ['{\\"a\\":\\"b\\\\\\"c\\"}', '{"a":"b\\"c"}'],
  ['[{\\"a\\":1}]', '[{"a":1}]'],
  ['{"a":"\\"b\\""}', '{"a":"\\"b\\""}'],
  ['', ''],
])('%s is %s', (text, json) => {
  expect(unescapedJson(text)).toBe(json)
})
