import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readBruno } from './bruno.ts'

const request = `meta {
  name: Send an item
  type: http
}

put {
  url: https://graph.microsoft.com/v1.0/external/connections/{{connection}}/items/T1
  body: json
  auth: bearer
}

auth:bearer {
  token: s3cret
}

vars:pre-request {
  connection: tickets
  priority: 2
}

body:json {
  {
    "acl": [],
    "properties": { "title": "{{title}}", "priority": {{priority}}, "url": {{url}} }
  }
}

docs {
  Words
}
`

test('A request is read, its variables are filled in where the file has them, and its token is a secret', () => {
  const reading = finished(readBruno(request))
  expect(reading).toMatchObject({
    kind: 'payload',
    format: 'a request of Bruno (.bru)',
    item: { target: { connectionId: 'tickets', itemId: 'T1' } },
    remarks: ['2 placeholders stay as text: {{title}}, {{url}}. Put the values in before you send it.'],
  })
  expect(reading?.kind === 'payload' && JSON.parse(reading.item.text)).toEqual({
    acl: [],
    properties: { title: '{{title}}', priority: 2, url: '{{url}}' },
  })
  expect(replaceSecrets(request, reading?.secrets ?? [])).not.toContain('s3cret')
})

test.each([
  ['vars {\n  a: 1\n}\n', 'such as an environment'],
  ['meta {\n  name: x\n}\n\nput {\n  url: https://x.test\n}\n', 'It has no body:json block.'],
])('%j: %s', (source, why) => {
  const reading = finished(readBruno(source))
  expect(reading?.kind === 'nothing' && reading.why).toContain(why)
})

test.each(['', 'meta', '{"meta":1}', 'put {}'])('%j is something else', (source) => {
  expect(finished(readBruno(source))).toBeUndefined()
})
