import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { powerShellJson } from './powerShellJson.ts'
import { powerShellValue } from './powerShellValue.ts'

test.each([
  ["'a'", '"a"', ''],
  ['1.50 x', '1.50', ' x'],
  ['$TRUE;', 'true', ';'],
  ["'a', 'b'\n'c'", '["a","b"]', "\n'c'"],
  ['@(1; 2\n3)', '[1,2,3]', ''],
  ['@{a=1;b=@{}}', '{"a":1,"b":{}}', ''],
  ['[int]5', '5', ''],
  ['(@{a=1} | ConvertTo-Json)', '{"a":1}', ''],
  ['(Get-Date -Format "o") x', '"(Get-Date -Format \\"o\\")"', ' x'],
  ['<# note #> 1', '1', ''],
  // What is not closed goes to the end.
  ['@{a=1', '{"a":1}', ''],
  ['@(1', '[1]', ''],
  ['', '""', ''],
])('%j is %s', (source, json, rest) => {
  const cursor = { source, at: 0 }
  expect(powerShellJson(finished(powerShellValue(cursor)), new Map()).text).toBe(json)
  expect(source.slice(cursor.at)).toBe(rest)
})
