import { describe, expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { powerShellJson } from './powerShellJson.ts'
import { powerShellScript } from './powerShellScript.ts'

function read(source: string) {
  return finished(powerShellScript(source))
}

test('Variables, the parameters of a command and values that stand alone are told apart', () => {
  const script = read(
    `# send it\n$A = 'x'\n$p = @{ Method = 'PUT' }\nInvoke-RestMethod @p -Uri "u" -SkipHttpErrorCheck -Body:$A | Out-Null\n@{ b = 1 }`,
  )
  expect([...script.variables.keys()]).toEqual(['a', 'p'])
  const [command] = script.commands
  expect([...(command?.parameters.keys() ?? [])]).toEqual(['method', 'uri', 'body'])
  expect([...(command?.switches ?? [])]).toEqual(['skiphttperrorcheck'])
  expect(command?.name).toBe('Invoke-RestMethod')
  expect(script.values.map(({ kind }) => kind)).toEqual(['text', 'table', 'table'])
})

describe('A variable after', () => {
  test.each([
    ['$x = 1', '1'],
    ['$x = 1\n$x = 2', '2'],
    ['[string]$x = 1', '1'],
    ["$x = @('a')\n$x += 'b'", '["a","b"]'],
    ["$x = 'a'; $x += 'b'", 'ab'],
    ["$x = @{}; $x.title = 'One'", '{"title":"One"}'],
    ["$x = @{}; $x['title'] = 'One'; $x.title = 'Two'", '{"title":"Two"}'],
    ['$x = @{ a = @{} }; $x.a.b = 1', '{"a":{"b":1}}'],
    ['$x = @{ acl = @() }; $x.acl += @{ b = 1 }', '{"acl":[{"b":1}]}'],
    ["$x = @{}; $x.Add('title', 'One')", '{"title":"One"}'],
    ['$x = [System.Collections.ArrayList]@(); [void]$x.Add(@{ a = 1 })', '[{"a":1}]'],
    ['$x = [PSCustomObject]@{}; $x | Add-Member -NotePropertyName a -NotePropertyValue 1', '{"a":1}'],
    ["$x = @{}; Add-Member -InputObject $x -MemberType NoteProperty -Name 'a' -Value 1", '{"a":1}'],
    ['$x = @{}; $x | Add-Member NoteProperty a 1', '{"a":1}'],
    // What holds a table sees what is changed in it later.
    ["$p = @{}; $x = @{ properties = $p }; $p.title = 'One'", '{"properties":{"title":"One"}}'],
    ["param([string]$x = 'a', [int]$y = 2)", 'a'],
    // What may not have happened is not certain.
    ["$x = 'a'\nif ($y) { $x = 'b' }", undefined],
    ["switch ($y) { 1 { $x = 'b' } }", undefined],
    ["try { $x = 'b' } catch { }", 'b'],
    ['$x = 1; $x++', undefined],
    ['$x = 1; $x -= 1', undefined],
    ["$x = ''; foreach ($y in $z) { $x += 'a' }", undefined],
    ["$x = 'a'; foreach ($x in $z) { }", undefined],
    ['$env:x = 1', undefined],
  ])('%s', (source, expected) => {
    const value = read(source).variables.get('x')
    expect(value && powerShellJson(value, source).text).toBe(expected)
  })
})

test.each([
  ['$b = @{ a = 1 }\n$b | ConvertTo-Json | Invoke-RestMethod -Uri u', '{"a":1}'],
  ["'{}' | Invoke-RestMethod -Uri u", '{}'],
  ['@{ a = 1 } | ConvertTo-Json -Depth 5 |\n  Invoke-RestMethod -Uri u', '{"a":1}'],
])('%s sends what is piped', (source, json) => {
  const input = read(source).commands[0]?.input
  expect(input && powerShellJson(input, source).text).toBe(json)
})

test.each([
  '$r = Invoke-RestMethod -Body 1',
  '$null = Invoke-RestMethod -Body 1',
  '$r = (Invoke-RestMethod -Body 1).value',
  '$r = try { Invoke-RestMethod -Body 1 } catch { }',
  '[void](Invoke-RestMethod -Body 1)',
  '$r.answer = 1 | Invoke-RestMethod -Body 1',
])('%s sends something', (source) => {
  expect(read(source).commands.map(({ parameters }) => parameters.get('body'))).toMatchObject([{ json: '1' }])
})

test('Commands are read in order, with the values of their time', () => {
  const source = '$b = 1; Invoke-RestMethod -Body $b; $b = 2; if ($c) { Invoke-RestMethod -Body $b }'
  const bodies = read(source).commands.map(({ parameters }) => parameters.get('body'))
  expect(bodies.map((body) => body?.kind === 'json' && body.json)).toEqual(['1', '2'])
})

test.each(['', '$', '$a =', '-', '@', '"', '@{', '}', '-Body', 'param(', '$a.Add(', '$a | '])(
  '%j comes to an end',
  (source) => {
    expect(read(source).commands).toEqual([])
  },
)
