import { expect, test } from 'vitest'
import { powerShellJson } from './powerShellJson.ts'
import type { PowerShellMember, PowerShellValue } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const text = (value: string, ...computed: readonly string[]): PowerShellValue => ({
  kind: 'text',
  text: value,
  computed,
  ...place,
})
const number: PowerShellValue = { kind: 'json', json: '1.0', ...place }
const list = (...elements: PowerShellValue[]): PowerShellValue => ({ kind: 'list', elements, ...place })

test.each<readonly [string, PowerShellValue, string, readonly string[]]>([
  ['a number keeps its digits', list(number), '[1.0]', []],
  ['a text alone is JSON already', text('{"a":"$x"}', '$x'), '{"a":"$x"}', ['$x']],
  ['a text inside is quoted', list(text('a"$x', '$x')), '["a\\"$x"]', ['$x']],
  ['what is computed is a text', list({ kind: 'unknown', source: '$x', ...place }), '["$x"]', ['$x']],
  ['what became JSON is what it was', { kind: 'converted', value: list(number), ...place }, '[1.0]', []],
  ['JSON inside of JSON is computed', list({ kind: 'converted', value: number, start: 0, end: 3 }), '["src"]', ['src']],
])('%s', (_, value, json, unknown) => {
  expect(powerShellJson(value, 'src;')).toEqual({ text: json, unknown })
})

test('A table that holds itself, or much of the same, comes to an end', () => {
  const members: PowerShellMember[] = []
  const table: PowerShellValue = { kind: 'table', members, ...place }
  members.push({ name: 'a', value: table })
  expect(powerShellJson(table, '').text).toContain('{"a":null}')
  let many: PowerShellValue = list(text('a'.repeat(1_000_000)))
  for (let round = 0; round < 100; round++) many = list(many, many)
  expect(powerShellJson(many, '').text.length).toBeLessThan(100_000_000)
})
