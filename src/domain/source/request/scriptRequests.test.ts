import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import type { PowerShellRequest } from '../powerShell/powerShellRequest.ts'
import { powerShellScript } from '../powerShell/powerShellScript.ts'
import { ScriptRequests } from './scriptRequests.ts'

const place = { start: 0, end: 0 }
const url = '/external/connections/tickets/items/T1'
const put: PowerShellRequest = { method: 'PUT', url, body: undefined }

function read(source: string, request: PowerShellRequest) {
  const requests = new ScriptRequests(source, finished(powerShellScript(source)))
  const bodies = requests.requestsOf(request).map(({ body }) => (body.kind === 'text' ? body.text : body.why))
  return { body: bodies.length === 1 ? bodies[0] : bodies, remarks: requests.remarks() }
}

test.each<readonly [string, string, PowerShellRequest, string | readonly string[], readonly string[]]>([
  ['given', '', { ...put, body: { kind: 'json', json: '1', ...place } }, '1', []],
  [
    'computed in parts',
    '',
    { ...put, body: { kind: 'text', text: '{"acl":"$x"}', computed: ['$x'], ...place } },
    '{"acl":"$x"}',
    ['1 value is computed by the script and stays as text: $x. Put the value in before you send it.'],
  ],
  ['set later', '$b = 2', { ...put, body: { kind: 'unknown', source: '$b', ...place } }, '2', []],
  [
    'computed',
    '$i = @{ acl = @() }',
    { ...put, body: { kind: 'unknown', source: 'Get-Item 1', ...place } },
    '{"acl":[]}',
    ['Its body is Get-Item 1, which is computed. What stands in the script as an item is taken.'],
  ],
  [
    'one of several',
    '$all = @(@{ acl = 1 }, @{ acl = 2 })',
    { ...put, body: { kind: 'converted', value: { kind: 'unknown', source: '$i', ...place }, ...place } },
    ['{"acl":1}', '{"acl":2}'],
    ['Its body is $i, which is computed. What stands in the script as an item is taken.'],
  ],
  [
    'read from a file',
    '$b = Get-Content ./a.json -Raw',
    { ...put, body: { kind: 'unknown', source: '$b', ...place } },
    'Its body is in the file ./a.json. Open that file here instead.',
    [],
  ],
  ['missing', '$i = @{ acl = @() }', put, '{"acl":[]}', []],
  [
    'missing where nothing is sent',
    '$i = @{ acl = @() }',
    { ...put, method: 'GET' },
    expect.stringContaining('It has no body'),
    [],
  ],
  [
    'missing where no item goes',
    '$i = @{ acl = @() }',
    { ...put, url: 'https://example.com' },
    expect.stringContaining('It has no body'),
    [],
  ],
  ['in a file', '', { ...put, file: 'a.json' }, 'Its body is in the file a.json. Open that file here instead.', []],
])('A body that is %s', (_, source, request, body, remarks) => {
  expect(read(source, request)).toEqual({ body, remarks })
})
