import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readPowerShell } from './powerShell.ts'
import type { SourceReading } from './sourceReading.ts'
import { replaceSecrets } from './sourceReading.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const item = { acl: [{ type: 'everyone', accessType: 'grant' }], properties: { title: "It's", n: 1 } }

function read(source: string): SourceReading | undefined {
  return finished(readPowerShell(source))
}

const table = `@{
  acl = @(@{ type = 'everyone'; accessType = "grant" }) # for all
  properties = [ordered]@{
    title = 'It''s'
    "n" = 1
  }
}`
const json = `{"acl":[{"type":"everyone","accessType":"grant"}],"properties":{"title":"It's","n":1}}`

describe('A request', () => {
  test.each([
    ['with a hashtable', `Invoke-MgGraphRequest -Method PUT -Uri "${url}" -Body ${table}`],
    [
      'with a variable',
      `$body = ${table} | ConvertTo-Json -Depth 10\nInvoke-MgGraphRequest -Method PUT -Uri "${url}" -Body $body`,
    ],
    [
      'with a here-string',
      `Invoke-RestMethod -Method Put \`\n -Uri '${url}' \`\n -Body @'\n${json}\n'@ -ContentType 'application/json'`,
    ],
    ['with an expandable one', `$json = @"\n${json}\n"@\nirm ${url} -Method PUT -Uri ${url} -Body $json`],
    [
      'with splatting',
      `$p = @{ Method = 'PUT'; Uri = "${url}"; Body = (${table} | ConvertTo-Json) }\nInvoke-RestMethod @p`,
    ],
    [
      'with an address of variables',
      `$c = 'tickets'\n$u = "https://graph.microsoft.com/v1.0/external/connections/$c/items/T1"\nInvoke-MgGraphRequest -Uri $u -Method put -Body (${table})`,
    ],
  ])('%s', (_, source) => {
    const reading = read(source)
    expect(reading).toMatchObject({
      kind: 'payload',
      item: { request: `PUT ${url}`, target: { connectionId: 'tickets', itemId: 'T1', apiVersion: 'v1.0' } },
      remarks: [],
    })
    expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual(item)
  })

  test('of the Graph module names connection and item by parameters', () => {
    const source = `$params = ${table}\nSet-MgExternalConnectionItem -ExternalConnectionId tickets -ExternalItemId 'T1' -BodyParameter $params`
    expect(read(source)).toMatchObject({
      kind: 'payload',
      format: 'a PowerShell command (Set-MgExternalConnectionItem)',
      item: { text: json, target: { connectionId: 'tickets', itemId: 'T1' } },
    })
  })

  test('without a body says so', () => {
    expect(read(`Invoke-MgGraphRequest -Uri ${url}`)).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('It has no body'),
    })
  })
})

test.each([
  [table, json],
  [`$item = ${table}`, json],
  [
    "@{a = 'x', 'y'; b = $true; c = $null; d = @(); e = 1.50; f = -2e3; g = 9007199254740993L}",
    '{"a":["x","y"],"b":true,"c":null,"d":[],"e":1.50,"f":-2e3,"g":9007199254740993}',
  ],
  ["@{acl=@('a'\n'b', 'c')}", '{"acl":["a","b","c"]}'],
  ['@{ acl = [PSCustomObject]@{ "x@odata.type" = [string]"String" } }', '{"acl":{"x@odata.type":"String"}}'],
  ['@{ acl = @{ a = "one`ntwo" } }', '{"acl":{"a":"one\\ntwo"}}'],
  ['@{ acl = @{ "__proto__" = 1; a = 007 } }', '{"acl":{"__proto__":1,"a":"007"}}'],
])('The hashtable %s', (source, text) => {
  const reading = read(source.startsWith('@{a ') ? `@{acl = ${source}}` : source)
  const expected = source.startsWith('@{a ') ? `{"acl":${text}}` : text
  expect(reading).toMatchObject({ kind: 'payload', format: 'a PowerShell hashtable', item: { text: expected } })
})

test('What the script computes stays as text and is named', () => {
  const reading = read(
    '@{ acl = @(); properties = @{ title = "$($s.title)"; when = (Get-Date).ToString("o"); who = $me } }',
  )
  expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual({
    acl: [],
    properties: { title: '$($s.title)', when: '(Get-Date).ToString("o")', who: '$me' },
  })
  expect(reading?.kind === 'payload' && reading.remarks).toEqual([
    '3 values are computed by the script and stay as text: $($s.title), (Get-Date).ToString("o"), $me. Put the values in before you send it.',
  ])
})

test('Tokens are dropped wherever they stand', () => {
  const source = `$token = "s3cret"\n$h = @{ Authorization = "Bearer s3cret"; Accept = 'x' }\n$s = 's3'\nInvoke-RestMethod -Uri '${url}?sig=s3cret' -Token 's3cret' -Headers $h -Method PUT -Body ${table}`
  const reading = read(source)
  expect(reading?.kind).toBe('payload')
  const shown = replaceSecrets(source, reading?.secrets ?? [])
  expect(shown).not.toContain('s3cret')
  expect(shown).toContain("Accept = 'x'")
})

test.each(['{"acl":[]}', 'Send it with Invoke-MgGraphRequest.', '$5 = cheap'])('%j is no script', (source) => {
  expect(read(source)).toBeUndefined()
})

test('Any JSON value written as a hashtable is read back', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 3 })), (properties) => {
      const value = { acl: [], properties }
      const reading = read(written(value))
      expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 500 },
  )
})

/** A value as somebody would write it in a script. */
function written(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['‘’‚‛]/g, '$&$&')}'`
  if (Array.isArray(value)) return `@(${value.map((each) => written(each)).join(', ')})`
  if (typeof value === 'object' && value !== null) {
    return `@{\n${Object.entries(value)
      .map(([name, each]) => `${written(name)} = ${written(each)}`)
      .join('\n')}\n}`
  }
  return typeof value === 'number' ? JSON.stringify(value) : `$${String(value)}`
}

test('Any script is read to an answer', () => {
  const piece = fc.oneof(
    fc.constantFrom('@{', '@(', '}', ')', "'", '"', '$a', '=', ',', ';', '\n', '@"\n', '`', '-Body', '|', '[x]', '1'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      read(`Invoke-RestMethod ${pieces.join('')}`)
    }),
    { numRuns: 3000 },
  )
  expect(read(`@{acl=${'@{a='.repeat(100_000)}`)).toBeDefined()
})
