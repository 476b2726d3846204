import { expect, test } from 'vitest'
import { quoteVariants } from './quoteVariants.ts'

test.each<[string, string, string]>([
  ['a log', String.raw`body="{\"a\":\"b\"}"`, 'body="{"a":"b"}"'],
  ['a log in a log', String.raw`"{\\\"a\\\":1}"`, '"{"a":1}"'],
  ['a web page', '{&quot;a&quot;:&quot;it&#39;s&quot;}', '{"a":"it\'s"}'],
  ['CSV', '"{""a"":""b"",""c"":""""}"', '"{"a":"b","c":""}"'],
])('quotes of %s', (_name, text, expected) => {
  const variants = quoteVariants(text)
  expect(variants[0]).toBe(text)
  expect(variants).toContain(expected)
})

test('a text without any is told once', () => {
  expect(quoteVariants('{"a":1}')).toEqual(['{"a":1}'])
})
