import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { bashParts } from './bashParts.ts'
import { m365Request } from './m365Command.ts'
import { shellCommands } from './shellCommand.ts'

function read(line: string) {
  return shellCommands(finished(bashParts(line)), ['m365']).map(m365Request)[0]
}

const add = 'm365 external item add --id T1 --externalConnectionId tickets'

test.each([
  [
    'an item',
    `${add} --content "Hello" --title One --acls "grant,everyone,everyone"`,
    {
      acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
      properties: { title: 'One' },
      content: { value: 'Hello', type: 'text' },
    },
  ],
  [
    'lists and several entries',
    `${add} --contentType html --content "<p>" --tags@odata.type "Collection(String)" --tags "red;#blue" --acls "grant,user,a;deny,group,b"`,
    {
      acl: [
        { accessType: 'grant', type: 'user', value: 'a' },
        { accessType: 'deny', type: 'group', value: 'b' },
      ],
      properties: { 'tags@odata.type': 'Collection(String)', tags: ['red', 'blue'] },
      content: { value: '<p>', type: 'html' },
    },
  ],
  ['options of all commands', `${add} --output json --verbose -o text`, { acl: [], properties: {} }],
  [
    'switches, and options that come twice',
    `${add} --done --a 1 --a 2`,
    { acl: [], properties: { done: true, a: ['1', '2'] } },
  ],
  [
    'an entry that is not whole',
    `${add} --acls "grant,everyone"`,
    { acl: [{ accessType: 'grant', type: 'everyone' }], properties: {} },
  ],
  ['names that objects have', `${add} --__proto__ x`, JSON.parse('{"acl":[],"properties":{"__proto__":"x"}}')],
])('%s', (_, line, item) => {
  const request = read(line)
  expect(request).toMatchObject({ method: 'PUT', url: '/external/connections/tickets/items/T1' })
  expect(request?.body.kind === 'text' && JSON.parse(request.body.text)).toEqual(item)
})

test('An ID that only the script knows stays in the body', () => {
  const request = read('m365 external item add --id "$id" --externalConnectionId $connection')
  expect(request).toMatchObject({
    url: '/external/connections/{connection-id}/items/{item-id}',
    body: { text: '{"id":"$id","acl":[],"properties":{}}' },
  })
})

test('A value that is in a file is named', () => {
  expect(read(`${add} --content @page.html`)?.remarks).toEqual([
    'A value is in the file page.html, and only its name is here. Put the text of the file in.',
  ])
})

test.each([
  [
    `m365 external connection schema add -i tickets --schema '{"baseType":"x"}' --wait`,
    { method: 'PATCH', url: '/external/connections/tickets/schema', body: { text: '{"baseType":"x"}' } },
  ],
  [
    'm365 search externalconnection schema add --externalConnectionId tickets --schema @schema.json',
    { url: '/external/connections/tickets/schema', body: { kind: 'none' } },
  ],
  ['m365 external connection add --id tickets --name x', { method: 'POST', url: '/external/connections' }],
  [
    `m365 request --url https://x.test/a --method put --body '{}'`,
    { method: 'PUT', url: 'https://x.test/a', body: { text: '{}' } },
  ],
  ['m365 request --url https://x.test/a', { method: 'GET', body: { kind: 'none' } }],
])('%s', (line, request) => {
  expect(read(line)).toMatchObject(request)
})

test.each(['m365 login', 'm365 external item get --id T1', 'm365'])('%s sends nothing', (line) => {
  expect(read(line)).toBeUndefined()
})
