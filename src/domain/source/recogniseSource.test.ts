import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { recogniseSource } from './recogniseSource.ts'
import { replaceSecrets } from './sourceReading.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

test.each([
  ['{"acl":[]}', 'payload: a payload'],
  ['\ufeff{"acl":[],}', 'payload: a payload'],
  ['{acl:[]}', 'program code'],
  ['{"acl":[], "a": None}', 'program code'],
  ['const item = { acl: [] };', 'program code'],
  ["import { GraphError } from '@microsoft/microsoft-graph-client';\n\nexport class A {}", 'program code'],
  ['Words\n\n```js\nconst item = { acl: [] };\n```', 'program code'],
  ['Words\n\n```json\n{"acl":[]}\n```', 'payload: a payload in a block of code'],
  ['{\\"acl\\":[]}', 'payload: a payload with escaped quotes'],
  ['{&quot;acl&quot;:[]}', 'payload: a payload written for HTML (&quot;)'],
  ['<?xml version="1.0"?><a><![CDATA[{"acl":[]}]]></a>', 'payload: a payload inside XML or HTML'],
  [
    '{"method":"PUT","url":"/external/connections/a/items/b","body":{"acl":[]}}',
    'payload: JSON that describes a request',
  ],
  ['{"statusCode":400,"body":{"error":{"code":"x"}}}', 'error answer'],
  ['{"acl":[}', 'payload: JSON'],
  ['```json\n{"acl":[]}\n```', 'payload: a payload'],
  ['HTTP/1.1 200 OK\n\n{"@odata.context":"x","id":"T1","acl":[]}', 'payload: an item as Graph answers it'],
  ['[{"acl":[]},{"acl":[]}]', 'items: a list of items'],
  ['{"acl":[]}\n{"acl":[]}', 'items: a list of items, one on each line (JSON Lines)'],
  ['{"acl":[]} and words', 'payload: JSON'],
  [`curl -X PUT ${url} -d '{"acl":[]}'`, 'payload: a cURL command (bash)'],
  [`PUT ${url}\n\n{"acl":[]}`, 'payload: an HTTP request (.http file)'],
  [
    `Invoke-MgGraphRequest -Uri ${url} -Method PUT -Body '{"acl":[]}'`,
    'payload: a PowerShell command (Invoke-MgGraphRequest)',
  ],
  [
    `POST https://graph.microsoft.com/v1.0/$batch\n\n{"requests":[{"id":1,"method":"PUT","url":"/external/connections/a/items/b","body":{"acl":[]}}]}`,
    'payload: the body of a $batch request',
  ],
  [`m365 external item add --id T1`, 'payload: a CLI for Microsoft 365 command (bash)'],
  [`az rest --method put --url ${url} --body '{"acl":[]}'`, 'payload: an Azure CLI command (bash)'],
  [`https PUT graph.microsoft.com/a acl:='[]'`, 'payload: an HTTPie command (bash)'],
  [`PATCH https://graph.microsoft.com/v1.0/external/connections/tickets/schema\n{"properties":[]}`, 'schema'],
  ['@{ acl = @() }', 'payload: a PowerShell hashtable'],
  ['[ordered]@{ acl = @() }', 'payload: a PowerShell hashtable'],
  [
    `https://developer.microsoft.com/graph/graph-explorer?request=me&method=PUT&requestBody=${btoa('{"acl":[]}')}`,
    'payload: a Graph Explorer link',
  ],
  ['"properties": {"a": 1}', 'payload: a part of an item, without the braces around it'],
  ['log: {"acl":[]}', 'payload: a payload inside other text'],
  ['{"baseType":"x","properties":[]}', 'schema'],
  ['{"error":{"code":"x"}}', 'error answer'],
  ['{"error":{"code":"x","mess', 'error answer'],
  ['Code: UnknownError\nInner error:\n', 'error answer'],
  ['<title>502 Bad Gateway</title>', 'error answer'],
  // What tells of errors in its content is an item all the same.
  [
    '{"acl":[],"content":{"value":"Code: BadRequest\\nMessage: x ServiceException","type":"text"}}',
    'payload: a payload',
  ],
  ['', 'nothing: There is nothing in it.'],
  ['<!doctype html>', 'nothing: This is a web page (HTML), not JSON.'],
  [url, 'nothing: This is only the address of an item.'],
  ['words', 'nothing: It is neither JSON'],
])('%j is %s', (source, expected) => {
  const reading = finished(recogniseSource(source))
  const said =
    'format' in reading
      ? `${reading.kind}: ${reading.format}`
      : reading.kind === 'nothing'
        ? `nothing: ${reading.why}`
        : reading.kind
  if (reading.kind === 'nothing') expect(said).toContain(expected)
  else expect(said).toBe(expected)
})

test.each([
  '```\ncurl -H "Authorization: Bearer s3cret-token" https://x.test -d "{}"\n```',
  'Send it with Bearer s3cret-token.',
  'Invoke-RestMethod -Uri https://x.test -Headers @{ Authorization = "Bearer s3cret-token" }',
  'Code: Forbidden\nrequest-id: 1\nAuthorization: Bearer s3cret-token',
])('In %j the secret is found', (source) => {
  const { secrets } = finished(recogniseSource(source))
  expect(replaceSecrets(source, secrets)).not.toContain('s3cret')
})

test('A token in the text of an item is the text of an item', () => {
  const source = '{"acl":[],"content":{"type":"text","value":"Send Authorization: Bearer eyJhbGciOiJI"}}'
  expect(finished(recogniseSource(source)).secrets).toEqual([])
})
