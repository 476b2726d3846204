import { expect, test } from 'vitest'
import { fencesIn } from './fences.ts'

test.each([
  ['```json\n{"a":1}\n```', ['{"a":1}']],
  ['Words\n\n```\none\n```\nmore\n~~~js\ntwo\n~~~\n', ['one', 'two']],
  ['````\n```\ninner\n```\n````', ['```\ninner\n```']],
  ['```\nnot closed', ['not closed']],
  ['```\n```', ['']],
  ['```\r\none\r\n```\r\n', ['one\r']],
  ['a ``` b ``` c', []],
  ['', []],
])('The blocks of %j', (source, texts) => {
  expect(fencesIn(source).map(({ start, end }) => source.slice(start, end))).toEqual(texts)
})
