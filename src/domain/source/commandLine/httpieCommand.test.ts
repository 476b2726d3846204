import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { bashParts } from './bashParts.ts'
import { httpieRequest } from './httpieCommand.ts'
import { shellCommands } from './shellCommand.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

test.each([
  [`http PUT ${url} --raw '{"acl":[]}'`, 'PUT', { text: '{"acl":[]}' }],
  [`http put ${url} Accept:x acl:='[]' id=T1`, 'PUT', { text: '{"acl":[],"id":"T1"}' }],
  [`https PUT graph.microsoft.com/v1.0/external/connections/tickets/items/T1 acl:='[]'`, 'PUT', { text: '{"acl":[]}' }],
  [`http ${url} id=T1`, 'POST', { text: '{"id":"T1"}' }],
  [`http --verbose PUT ${url} <<< '{}'`, 'PUT', { text: '{}' }],
  [`http ${url}`, 'GET', { why: 'It has no body that is written in it.' }],
  [
    `http PUT ${url} properties[title]=One`,
    'PUT',
    {
      why: 'Its body is written in parts (name[part]=…). Add --offline --print=B to the command, and paste the JSON that it prints.',
    },
  ],
  [
    `http PUT ${url} acl:=@acl.json`,
    'PUT',
    { why: 'A part of its body is in the file acl.json. Put it into the command, or paste the JSON.' },
  ],
])('%s', (line, method, body) => {
  const [request] = shellCommands(finished(bashParts(line)), ['http', 'https']).map(httpieRequest)
  expect(request).toMatchObject({ method, url, body })
})

test('Headers are told from members', () => {
  const line = `http PUT ${url} Authorization:'Bearer s3cret' a=b`
  const [request] = shellCommands(finished(bashParts(line)), ['http']).map(httpieRequest)
  expect(request?.headers.map(({ name }) => name)).toEqual(['Authorization'])
})
