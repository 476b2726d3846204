import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readHttpFile } from './httpFile.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items'
const json = '{\n  "acl": [],\n\n  "content": {"type": "text", "value": "one\n\ntwo"}\n}'

function read(source: string) {
  return finished(readHttpFile(source))
}

test('A request with headers and body', () => {
  const source = `# Create it\nPUT ${url}/T1?sig=s3cret HTTP/1.1\nAuthorization: Bearer s3cret\r\nContent-Type: application/json\n\n${json}\n`
  const reading = read(source)
  expect(reading).toMatchObject({
    kind: 'payload',
    format: 'an HTTP request (.http file)',
    item: {
      text: json,
      request: `PUT ${url}/T1`,
      target: { connectionId: 'tickets', itemId: 'T1', apiVersion: 'v1.0' },
    },
    remarks: [],
  })
  const shown = replaceSecrets(source, reading?.secrets ?? [])
  expect(shown).toContain('Authorization: [dropped]\r\nContent-Type: application/json\n')
  expect(shown).not.toContain('s3cret')
})

test('Variables of the file are filled in, secret ones and unknown ones are not', () => {
  const source = `@base = ${url}\n@id = T7\n@token = s3cret\n###\nPUT {{base}}/{{id}}\nAuthorization: Bearer {{token}}\n\n{"id": "{{ id }}", "a": "{{title}}"}`
  const reading = read(source)
  expect(reading?.kind === 'payload' && reading.item.text).toBe('{"id": "T7", "a": "{{title}}"}')
  expect(reading?.kind === 'payload' && reading.item.target.itemId).toBe('T7')
  expect(reading?.kind === 'payload' && reading.remarks[0]).toContain('variables ({{…}})')
  expect(replaceSecrets(source, reading?.secrets ?? [])).not.toContain('s3cret')
})

test('Several requests are several items; what has no body is none', () => {
  const reading = read(
    `### List\nGET ${url}/A\n\n### Put\nPUT ${url}/B\n\n{"b":1}\n\n###\nPUT ${url}/C\n\n{"c":1}\n> {% x %}\n`,
  )
  expect(reading?.kind === 'items' && reading.items.map(({ title, text }) => [title, text])).toEqual([
    ['B', '{"b":1}'],
    ['C', '{"c":1}'],
  ])
})

test.each([
  [`PUT ${url}/A\nAccept: */*\n`, 'It has no body'],
  [`PUT ${url}/A\n\n< ./item.json`, 'Its body is in the file ./item.json.'],
])('%j has no body', (source, why) => {
  const reading = read(source)
  expect(reading?.kind === 'nothing' && reading.why).toContain(why)
})

test.each(['PUT it there', '{"acl":[]}', '# a heading\ntext', 'HTTP/1.1 200 OK\n\n{}'])(
  '%j is no request',
  (source) => {
    expect(read(source)).toBeUndefined()
  },
)

const item = '{"acl":[]}'

test.each([
  [`PUT ${url}/A\n${item}`, 'Line 2: the blank line above the body is missing. It is read as if it were there.'],
  [
    `PUT ${url}/A\n${item}\n###\nPUT ${url}/B\n${item}`,
    'Lines 2, 5: the blank line above the body is missing. It is read as if it were there.',
  ],
  [
    `PUT ${url}/A\n\nContent-Type: application/json\n\n${item}`,
    'Headers stand below a blank line. They are still read as headers.',
  ],
  [
    `PUT ${url}/A\n\n${item}\n\nHTTP/1.1 400 Bad Request\n\n{"error":{}}`,
    'The answer below it (HTTP/1.1 400 Bad Request) is left out. Import it by itself to have it explained.',
  ],
])('Of %j it says how it was read', (source, remark) => {
  const reading = read(source)
  expect(reading).toMatchObject({ remarks: [remark] })
  expect(reading?.kind === 'payload' ? reading.item.text : item).toBe(item)
})

test('A copy of a page of documentation has its labels', () => {
  const source = `HTTP\n\nCopy\nPUT ${url}/A\nContent-type: application/json\n\n${item}`
  expect(read(source)).toMatchObject({ kind: 'payload', item: { text: item, target: { itemId: 'A' } } })
})

test('A file of a connector has one item, and names what else it sends', () => {
  const base = 'https://graph.microsoft.com/v1.0/external'
  const source = `@base = ${base}\n\n### Token\nPOST https://login.microsoftonline.com/x/oauth2/v2.0/token\n\nclient_id={{clientId}}\n&client_secret=s3cret\n\n### Connection\nPOST {{base}}/connections\n\n{ "id": "tickets", "name": "Tickets" }\n\n### Schema\nPATCH {{base}}/connections/tickets/schema\n\n{ "properties": [] }\n\n### Item\nPUT {{base}}/connections/tickets/items/T1\n\n${item}\n`
  const reading = read(source)
  expect(reading).toMatchObject({
    kind: 'payload',
    item: { text: item, target: { connectionId: 'tickets', itemId: 'T1' } },
    remarks: ['Also in it: a connection (POST /external/connections) and a schema (PATCH …/schema).'],
  })
  expect(replaceSecrets(source, reading?.secrets ?? [])).not.toContain('s3cret')
})

test('A file without an item may be a schema', () => {
  expect(read('PATCH https://graph.microsoft.com/v1.0/external/connections/tickets/schema\n\n{}')).toMatchObject({
    kind: 'schema',
    text: '{}',
    connectionId: 'tickets',
  })
})
