import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { pnpRequest } from './pnpCommand.ts'
import { powerShellJson } from './powerShellJson.ts'
import { powerShellScript } from './powerShellScript.ts'

function read(source: string) {
  const [command] = finished(powerShellScript(source)).commands
  const request = command && pnpRequest(command)
  const text = request?.body && powerShellJson(request.body, source).text
  const json: unknown = text?.startsWith('{') === true ? JSON.parse(text) : text
  return { ...request, json }
}

const set = 'Set-PnPSearchExternalItem -ConnectionId tickets -ItemId T1'
const entry = (accessType: string, type: string, value: string) => ({ accessType, type, value })

test.each([
  [
    'its content, and everyone',
    `${set} -Properties @{ "title" = "One" } -ContentValue "Hello" -ContentType Text -GrantEveryone`,
    {
      acl: [entry('grant', 'everyone', 'everyone')],
      properties: { title: 'One' },
      content: { value: 'Hello', type: 'text' },
    },
  ],
  [
    'users and groups',
    `${set} -GrantUsers "a","b" -DenyUsers c -GrantGroups d -DenyGroups e -GrantExternalGroups f -DenyExternalGroups g`,
    {
      acl: [
        entry('grant', 'user', 'a'),
        entry('grant', 'user', 'b'),
        entry('deny', 'user', 'c'),
        entry('grant', 'group', 'd'),
        entry('deny', 'group', 'e'),
        entry('grant', 'externalGroup', 'f'),
        entry('deny', 'externalGroup', 'g'),
      ],
    },
  ],
  ['everyone is switched off', `${set} -GrantEveryone:$false`, { acl: [] }],
  ['everyone is switched on', `${set} -GrantEveryone:$true`, { acl: [entry('grant', 'everyone', 'everyone')] }],
  [
    'everyone but guests',
    `${set} -GrantEveryoneExceptGuests`,
    { acl: [{ accessType: 'grant', type: 'everyoneExceptGuests' }] },
  ],
  ['HTML', `${set} -ContentValue '<p>' -ContentType Html`, { acl: [], content: { value: '<p>', type: 'html' } }],
  ['content without a type', `${set} -ContentValue 'a'`, { acl: [], content: { value: 'a', type: 'text' } }],
  [
    'a parameter for all',
    `$p = @{ ContentValue = 'a' }; ${set} @p`,
    { acl: [], content: { value: 'a', type: 'text' } },
  ],
])('An item with %s', (_, source, json) => {
  expect(read(source)).toMatchObject({ method: 'PUT', url: '/external/connections/tickets/items/T1' })
  expect(read(source).json).toEqual(json)
})

test('An ID that only the script knows stays in the body', () => {
  expect(read('Set-PnPSearchExternalItem tickets -ItemId $t.Id')).toMatchObject({
    url: '/external/connections/tickets/items/{item-id}',
    json: { id: '$t.Id' },
  })
})

test.each([
  [
    `Set-PnPSearchExternalSchema -ConnectionId tickets -SchemaAsText '{"a":1}'`,
    'PATCH',
    '/external/connections/tickets/schema',
    { a: 1 },
  ],
  [
    'New-PnPSearchExternalConnection -Identity tickets -Name x',
    'POST',
    '/external/connections',
    { id: 'tickets', name: 'x' },
  ],
])('%s', (source, method, url, json) => {
  expect(read(source)).toMatchObject({ method, url, json })
})
