import { expect, test } from 'vitest'
import { withoutLinePrefixes } from './linePrefixes.ts'

test.each([
  [
    'times',
    '2026-01-02 03:04:05.678 Message: no\n2026-01-02 03:04:05.679   {\n2026-01-02 03:04:05.680   "a": 1',
    'Message: no\n  {\n  "a": 1',
  ],
  ['times with a level', '[03:04:05] [ERR] a: 1\n[03:04:06] [ERR] b: 2', 'a: 1\nb: 2'],
  ['ISO times and a level', '2026-01-02T03:04:05Z ERROR a\n2026-01-02T03:04:05Z ERROR b', 'a\nb'],
  ['the bar of PowerShell', 'Line |\n   5 |  Invoke-X\n     | {"a":\n     | 1}', '\n Invoke-X\n{"a":\n1}'],
  ['the name of a container', 'app_1  | {\napp_1  | }', '{\n}'],
  ['the mark of a quoted mail', '> {"a":\n> 1}', '{"a":\n1}'],
  ['a mail quoted twice', '>> {"a":\n>> 1}', '{"a":\n1}'],
])('%s', (_name, text, expected) => {
  expect(withoutLinePrefixes(text)).toBe(expected)
})

test.each([
  ['one line', '03:04:05 a'],
  ['a time in one line of many', '03:04:05 a\n{\n}\n}'],
  ['what curl -v prints', '> PUT /v1.0/x HTTP/2\n> Host: x\n< HTTP/2 404'],
  ['nothing', ''],
  ['JSON', '{\n  "date": "2026-01-02T03:04:05"\n}'],
])('%s stays', (_name, text) => {
  expect(withoutLinePrefixes(text)).toBe(text)
})
