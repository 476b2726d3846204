import { describe, expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { powerShellExpression, powerShellSingle } from './powerShellExpression.ts'
import { powerShellJson } from './powerShellJson.ts'
import { startOfScript } from './powerShellReading.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const variables = new Map<string, PowerShellValue>([
  ['id', { kind: 'text', text: 'T1', computed: [], ...place }],
  ['n', { kind: 'json', json: '5', ...place }],
  ['list', { kind: 'list', elements: [{ kind: 'json', json: '1', ...place }], ...place }],
])

function at(source: string) {
  return Object.assign(startOfScript(source), { variables: new Map(variables) })
}

/** The value as JSON, and what it leaves; what is computed is told in angle brackets. */
function told(value: PowerShellValue, source: string): string {
  if (value.kind === 'unknown') return `<${value.source}>`
  return powerShellJson({ kind: 'list', elements: [value], ...place }, source).text.slice(1, -1)
}

describe('An expression', () => {
  test.each([
    ["'a'", '"a"', ''],
    ['1.50;', '1.50', ';'],
    ['$TRUE;', 'true', ';'],
    ["'a', 'b'\n'c'", '["a","b"]', "\n'c'"],
    ["'a',\n 'b'", '["a","b"]', ''],
    ['@(1; 2\n3)', '[1,2,3]', ''],
    ['@($list)', '[1]', ''],
    ['@(,$list)', '[[1]]', ''],
    ['@{a=1;b=@{}}', '{"a":1,"b":{}}', ''],
    ['@{ $id = 1 }', '{"T1":1}', ''],
    ['[int]5', '5', ''],
    ['[string[]]"a"', '["a"]', ''],
    ['[PSCustomObject][ordered]@{a=1}', '{"a":1}', ''],
    ['New-Object PSObject -Property @{a=1}', '{"a":1}', ''],
    ['(@{a=1})', '{"a":1}', ''],
    ['$id', '"T1"', ''],
    ['"$id-$n/$x"', '"T1-5/$x"', ''],
    ['\'a\' + $id + "b"', '"aT1b"', ''],
    ["'a' +\n $id", '"aT1"', ''],
    ["@('a', 'b') -join ';'", '"a;b"', ''],
    ["'{0}-{1}' -f $id, $n", '"T1-5"', ''],
    ['<# note #> 1', '1', ''],
    ['$list + 2', '[1,2]', ''],
    // What is computed is whole.
    ['$x.Title', '<$x.Title>', ''],
    ['$id.Substring(0, 1)', '<$id.Substring(0, 1)>', ''],
    ["'a' + $x.Title; b", "<'a' + $x.Title>", '; b'],
    ['if ($a) { $b } else { $c } }', '<if ($a) { $b } else { $c }>', ' }'],
    ['switch ($a) { 1 { 2 } }', '<switch ($a) { 1 { 2 } }>', ''],
    ["$list.ForEach({ 'x' })\n", "<$list.ForEach({ 'x' })>", '\n'],
    ['(Get-Date).ToString("o")', '<(Get-Date).ToString("o")>', ''],
    ['Get-Date -Format o\n', '<Get-Date -Format o>', '\n'],
    ['[datetime]"2026-01-31"', '<[datetime]"2026-01-31">', ''],
    ['[guid]::NewGuid()', '<[guid]::NewGuid()>', ''],
    ['$list | Where-Object { $_ }', '<$list | Where-Object { $_ }>', ''],
    ['$n * 2', '<$n * 2>', ''],
    ['$x ?? "a"', '<$x ?? "a">', ''],
    ["'a' -replace 'b'", "<'a' -replace 'b'>", ''],
    ['$(Get-Date)', '<$(Get-Date)>', ''],
    ['10kb', '<10kb>', ''],
    // What is not closed goes to the end.
    ['@{a=1', '{"a":1}', ''],
    ['@(1', '[1]', ''],
    ['', '<>', ''],
  ])('%j is %s', (source, expected, rest) => {
    const reading = at(source)
    expect(told(finished(powerShellExpression(reading)), source)).toBe(expected)
    expect(source.slice(reading.at)).toBe(rest)
  })
})

describe('What becomes JSON', () => {
  test.each([
    '@{a=1} | ConvertTo-Json -Depth 10',
    '(@{a=1} | ConvertTo-Json)',
    'ConvertTo-Json -InputObject @{a=1} -Compress',
    'ConvertTo-Json @{a=1}',
  ])('%s', (source) => {
    const value = finished(powerShellExpression(at(source)))
    expect(value).toMatchObject({ kind: 'converted' })
    expect(powerShellJson(value, source).text).toBe('{"a":1}')
  })

  test('its bytes are the same text', () => {
    const source = "[System.Text.Encoding]::UTF8.GetBytes('{}')"
    expect(told(finished(powerShellExpression(at(source))), source)).toBe('"{}"')
  })
})

describe('A name without a value', () => {
  test.each([
    ['@{ a = \n b = 1 }', '{"b":1}', ['a']],
    ['@{ a = # todo\n "b" = 1\n c = }', '{"b":1}', ['a', 'c']],
    ['@{ a = ; b = 1 }', '{"b":1}', ['a']],
    ['@{ a =\n  @{ b = \n } }', '{"a":{}}', ['b']],
    ["@{ a =\n 'x'\n b = 1 }", '{"a":"x","b":1}', []],
  ])('%j', (source, json, names) => {
    const reading = at(source)
    expect(told(finished(powerShellExpression(reading)), source)).toBe(json)
    expect(reading.gaps.map(({ name }) => name)).toEqual(names)
  })
})

test('One value alone, or nothing where it is computed', () => {
  expect(finished(powerShellSingle(at("'a', 'b'")))).toMatchObject({ text: 'a' })
  expect(finished(powerShellSingle(at('Get-Date')))).toBeUndefined()
})
