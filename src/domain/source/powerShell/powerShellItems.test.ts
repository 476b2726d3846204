import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { powerShellItems } from './powerShellItems.ts'
import { powerShellJson } from './powerShellJson.ts'
import { powerShellScript } from './powerShellScript.ts'

test.each([
  ['a table', '$a = 1; @{ acl = @() }', ['{"acl":[]}']],
  ['several tables', '$a = @{ acl = 1 }; $b = @{ acl = 2 }', ['{"acl":1}', '{"acl":2}']],
  [
    'a table in parts',
    '$p = @{ content = 1 }; $a = @{ acl = 2; properties = $p }',
    ['{"acl":2,"properties":{"content":1}}'],
  ],
  ['the last table without entries', '$a = @{ content = 1 }; $b = @{ properties = 2 }', ['{"properties":2}']],
  ['a table that became JSON', '$a = @{ acl = 1 } | ConvertTo-Json', ['{"acl":1}']],
  ['texts that are items', `$a = '{"acl":1}'; $b = '{"b":1}'; $c = '{"acl":2}'`, ['{"acl":1}', '{"acl":2}']],
  ['the last text that is JSON', `$a = '{"a":1}'; $b = '{"b":1}'`, ['{"b":1}']],
  ['tables in a list', '$a = @(@{ acl = 1 }); $a += @{ acl = 2 }', ['{"acl":1}', '{"acl":2}']],
  ['nothing', '$a = 1', []],
])('%s', (_, source, expected) => {
  const items = powerShellItems(finished(powerShellScript(source)))
  expect(items.map(({ body }) => body && powerShellJson(body, source).text)).toEqual(expected)
})

test('A table of parameters is a request', () => {
  const source = `$p = @{ Method = 'Put'; Uri = 'u'; Body = $b }; $b = '<x>'`
  expect(powerShellItems(finished(powerShellScript(source)))).toMatchObject([
    { method: 'PUT', url: 'u', body: { kind: 'text', text: '<x>' } },
  ])
})
