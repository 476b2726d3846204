import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import type { SourceReading } from '../sourceReading.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readPowerShell } from './powerShell.ts'

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

describe('A value that is missing', () => {
  test('is said with its line, and the next one keeps its own', () => {
    const source =
      '$params = @{\n  acl = @()\n  properties = @{\n    title = "One"\n    priority = \n    assignee = "ann@contoso.com"\n  }\n}\nSet-MgExternalConnectionItem -BodyParameter $params'
    const reading = read(source)
    expect(reading).toMatchObject({
      kind: 'payload',
      item: { text: '{"acl":[],"properties":{"title":"One","assignee":"ann@contoso.com"}}' },
      remarks: [
        'Line 5: “priority” has no value after “=”, so it is left out. Write its value there, or delete the line.',
      ],
    })
  })
})

test('A parameter without its value is named', () => {
  const source =
    'Set-PnPSearchExternalItem -ConnectionId tickets -ItemId T1 -Properties @{ a = 1 } -ContentValue -GrantEveryone'
  expect(read(source)).toMatchObject({
    item: { text: '{"acl":[{"type":"everyone","value":"everyone","accessType":"grant"}],"properties":{"a":1}}' },
    remarks: ['-contentvalue has no value, so it is left out. Write its value behind it.'],
  })
})

describe('What a script sends', () => {
  const set = 'Set-MgExternalConnectionItem -ExternalConnectionId tickets -ExternalItemId'

  test('is what has an item: not what it reads before', () => {
    const source = `$source = Invoke-RestMethod -Method Get -Uri "https://example.com/tickets"\n$token = (Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/x/oauth2/v2.0/token" -Body @{ grant_type = "x"; client_secret = "s3cret" }).access_token\n$item = ${table}\n${set} T1 -BodyParameter $item`
    const reading = read(source)
    expect(reading).toMatchObject({
      kind: 'payload',
      format: 'a PowerShell command (Set-MgExternalConnectionItem)',
      item: { text: json, target: { connectionId: 'tickets', itemId: 'T1' } },
      remarks: [],
    })
    expect(replaceSecrets(source, reading?.secrets ?? [])).not.toContain('s3cret')
  })

  test('is an item of each request, with the values of its time', () => {
    const source = `foreach ($n in 1..2) { }\n$b = @{ acl = @(); n = 1 }\n${set} T1 -BodyParameter $b\n$b = @{ acl = @(); n = 2 }\n${set} T2 -BodyParameter $b`
    const reading = read(source)
    expect(reading).toMatchObject({ kind: 'items', format: 'a PowerShell script with several requests' })
    expect(reading?.kind === 'items' && reading.items.map(({ title, text }) => [title, text])).toEqual([
      ['T1', '{"acl":[],"n":1}'],
      ['T2', '{"acl":[],"n":2}'],
    ])
  })

  test('has the variables that the script sets, also in here-strings', () => {
    const source = `$itemid = "T1"\n$item = @{ Title = "One" }\n$body = @"\n{ "acl": [], "properties": { "id": "$itemid", "path": "$itemid/x", "a": "$($item.Title)", "b": "$other" } }\n"@\nInvoke-RestMethod -Method PUT -Uri "https://graph.microsoft.com/v1.0/external/connections/tickets/items/$itemid" -Body $body`
    const reading = read(source)
    expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual({
      acl: [],
      properties: { id: 'T1', path: 'T1/x', a: 'One', b: '$other' },
    })
    expect(reading).toMatchObject({
      item: { target: { itemId: 'T1' } },
      remarks: ['1 value is computed by the script and stays as text: $other. Put the value in before you send it.'],
    })
  })

  test('is a template in a loop', () => {
    const source = `foreach ($t in $tickets) {\n  $item = @{ acl = @(); properties = @{ title = $t.Title } }\n  Invoke-RestMethod -Method Put -Uri "https://graph.microsoft.com/v1.0/external/connections/tickets/items/$($t.Id)" -Body ($item | ConvertTo-Json)\n}`
    expect(read(source)).toMatchObject({
      kind: 'payload',
      item: {
        text: '{"acl":[],"properties":{"title":"$t.Title"}}',
        target: { connectionId: 'tickets', itemId: undefined },
      },
      remarks: ['1 value is computed by the script and stays as text: $t.Title. Put the value in before you send it.'],
    })
  })

  test('that computes a value keeps the others', () => {
    const source = `$item = @{\n  content = @{ value = if ($long) { $text.Substring(0, 5000) } else { $text }; type = 'text' }\n  acl = @()\n}\n${set} T1 -BodyParameter $item`
    expect(read(source)).toMatchObject({
      item: {
        text: `{"content":{"value":"if ($long) { $text.Substring(0, 5000) } else { $text }","type":"text"},"acl":[]}`,
      },
    })
  })

  test('may be set by a function that is told its item later', () => {
    const source = `function Send($body) { Invoke-MgGraphRequest -Method PUT -Uri "/v1.0/external/connections/tickets/items/T1" -Body $body }\nSend (${table} | ConvertTo-Json)`
    expect(read(source)).toMatchObject({
      item: { text: json, target: { itemId: 'T1' } },
      remarks: ['Its body is $body, which is computed. What stands in the script as an item is taken.'],
    })
  })

  test('is a schema, if it registers one', () => {
    const schema =
      '@{ baseType = "microsoft.graph.externalItem"; properties = @(@{ name = "title"; type = "String" }) }'
    const text = '{"baseType":"microsoft.graph.externalItem","properties":[{"name":"title","type":"String"}]}'
    for (const source of [
      `Update-MgExternalConnectionSchema -ExternalConnectionId tickets -BodyParameter ${schema}`,
      `Invoke-MgGraphRequest -Method PATCH -Uri "/v1.0/external/connections/tickets/schema" -Body (${schema} | ConvertTo-Json)`,
    ]) {
      expect(read(source)).toMatchObject({ kind: 'schema', text, connectionId: 'tickets' })
    }
    expect(read(`$schema = ${schema}`)).toMatchObject({ kind: 'schema', text })
  })

  test('is named beside the item', () => {
    const source = `New-MgExternalConnection -Id tickets -Name x\n${set} T1 -BodyParameter ${table}`
    expect(read(source)).toMatchObject({
      kind: 'payload',
      remarks: ['Also in it: a connection (POST /external/connections).'],
    })
    expect(read('New-MgExternalConnection -Id tickets -Name x')).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('It makes or changes a connection, not an item.'),
    })
  })
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
  // Without the comma, a list that is the only element would give its own elements.
  if (Array.isArray(value) && value.length === 1) return `@(,${written(value[0])})`
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
