import { expect, test } from 'vitest'
import { codeItem } from '../testing/codeReading.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'

const acl = "[{ type: 'everyone', value: 'everyone', accessType: 'grant' }]"
const entries = [{ type: 'everyone', value: 'everyone', accessType: 'grant' }]
const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const item = { acl: entries, properties: { title: 'One' } }
const read = (source: string) => codeItem(source, 'javascript', javascriptGrammar)

test.each([
  ['a literal', `{ acl: ${acl}, properties: { title: "One" } }`, undefined],
  ['a literal with a semicolon', `{ acl: ${acl}, properties: { title: 'One' } };`, undefined],
  [
    'a variable with a type',
    `const item: ExternalItem = { acl: ${acl}, properties: { title: 'One' } } as ExternalItem`,
    undefined,
  ],
  [
    'the Graph client',
    `await client.api('/external/connections/tickets/items/T1').put({ acl: ${acl}, properties: { title: 'One' } })`,
    'tickets/T1',
  ],
  [
    'the Graph client and a variable',
    `const item = { acl: ${acl}, properties: { title: 'One' } };\nawait client.api(\`/external/connections/tickets/items/T1\`).version('beta').put(item);`,
    'tickets/T1',
  ],
  [
    'fetch as a browser copies it',
    `fetch("${url}", { "body": "{\\"acl\\":[{\\"type\\":\\"everyone\\",\\"value\\":\\"everyone\\",\\"accessType\\":\\"grant\\"}],\\"properties\\":{\\"title\\":\\"One\\"}}", "method": "PUT" });`,
    'tickets/T1',
  ],
  [
    'fetch and JSON.stringify',
    `const id = 'T1'; const a = []; a.push(...${acl}); await fetch('https://graph.microsoft.com/v1.0/external/connections/tickets/items/' + id, { method: 'PUT', body: JSON.stringify({ acl: ${acl}, properties: { title: 'One' } }) })`,
    'tickets/T1',
  ],
  [
    'axios',
    `axios.put('${url}', { acl: ${acl}, properties: { title: 'One' } }, { headers: { Accept: '*/*' } })`,
    'tickets/T1',
  ],
  [
    'axios with one object',
    `axios({ method: 'put', url: '${url}', data: { acl: ${acl}, properties: { title: 'One' } } })`,
    'tickets/T1',
  ],
  [
    'variables that are filled in',
    `const connectionId = 'tickets', itemId = 'T1';\nconst title = 'One';\nawait client.api(\`/external/connections/\${connectionId}/items/\${itemId}\`).put({ acl: ${acl}, properties: { title } })`,
    'tickets/T1',
  ],
  [
    'a method of a class',
    `class A { base = '/external/connections/tickets'; send() { return this.client.api(\`\${this.base}/items/T1\`).put({ acl: ${acl}, properties: { title: 'One' } }) } }`,
    'tickets/T1',
  ],
  [
    'steps',
    `const item = { acl: [] };\nitem.acl.push({ type: 'everyone', value: 'everyone', accessType: 'grant' });\nitem.properties = {};\nitem.properties['title'] = 'One';`,
    undefined,
  ],
])('An item is read from %s', (_, source, target) => {
  expect(read(source)).toMatchObject({ value: item, target })
})

test('All kinds of values are read, and what is computed stays as it is written', () => {
  const source = `const item = {
    acl: [],
    properties: {
      a: -1.50, b: 0xff, c: null, d: true, 'e-f': 'It\\'s', g: "a\\nb", h: \`c
d\`, i: ['x', 1], j: \`Ticket \${ticket.id}\`, k: new Date().toISOString(), l: 'a' + 'b', m: undefined, // comment
    },
  };`
  expect(read(source)).toEqual({
    value: {
      acl: [],
      properties: {
        a: -1.5,
        b: 255,
        c: null,
        d: true,
        'e-f': "It's",
        g: 'a\nb',
        h: 'c\nd',
        i: ['x', 1],
        j: 'Ticket ${ticket.id}',
        k: 'new Date().toISOString()',
        l: 'ab',
      },
    },
    target: undefined,
    remarks: [
      'A comma with nothing after it is left out.',
      '2 values are computed by the script and stay as text: ${ticket.id}, new Date().toISOString(). Put the values in before you send it.',
    ],
  })
})
