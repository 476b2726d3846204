import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { mgRequest } from './mgCommand.ts'
import { powerShellJson } from './powerShellJson.ts'
import { powerShellScript } from './powerShellScript.ts'

const of = '-ExternalConnectionId tickets'

test.each([
  [`Set-MgExternalConnectionItem ${of} -ExternalItemId T1 -BodyParameter @{a=1}`, 'PUT', 'tickets/items/T1', '{"a":1}'],
  [
    `Set-MgExternalConnectionItem ${of} -ExternalItemId T1 -Acl @(@{a=1}) -Properties @{b=2} -Content @{c=3}`,
    'PUT',
    'tickets/items/T1',
    '{"acl":[{"a":1}],"properties":{"b":2},"content":{"c":3}}',
  ],
  [`New-MgExternalConnectionItem ${of} -Id T1 -Acl @()`, 'POST', 'tickets/items/T1', '{"id":"T1","acl":[]}'],
  [
    `Update-MgExternalConnectionItem ${of} -ExternalItemId $id -Acl @()`,
    'PATCH',
    'tickets/items/{item-id}',
    '{"acl":[]}',
  ],
  [`Update-MgExternalConnectionSchema ${of} -BodyParameter @{a=1}`, 'PATCH', 'tickets/schema', '{"a":1}'],
  [
    `Update-MgExternalConnectionSchema ${of} -BaseType x -Properties @()`,
    'PATCH',
    'tickets/schema',
    '{"baseType":"x","properties":[]}',
  ],
  [`New-MgExternalConnectionGroup ${of} -Id G1`, 'POST', 'tickets/groups', '{"id":"G1"}'],
  [
    `New-MgExternalConnectionGroupMember ${of} -ExternalGroupId G1 -Id x`,
    'POST',
    'tickets/groups/G1/members',
    '{"id":"x"}',
  ],
  [`@{a=1} | Set-MgExternalConnectionItem ${of} -ExternalItemId T1`, 'PUT', 'tickets/items/T1', '{"a":1}'],
])('%s', (source, method, url, json) => {
  const [command] = finished(powerShellScript(source)).commands
  const request = command && mgRequest(command)
  expect(request).toMatchObject({ method, url: `/external/connections/${url}`, apiVersion: undefined })
  expect(request?.body && powerShellJson(request.body, source).text).toBe(json)
})

test('A connection is made or changed', () => {
  const urls = [
    'New-MgExternalConnection -Id a',
    'Update-MgBetaExternalConnection -ExternalConnectionId a -Name b',
  ].map((source) => finished(powerShellScript(source)).commands.map(mgRequest))
  expect(urls).toMatchObject([
    [{ method: 'POST', url: '/external/connections' }],
    [{ method: 'PATCH', url: '/external/connections/a', apiVersion: 'beta' }],
  ])
})
