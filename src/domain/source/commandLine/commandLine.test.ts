import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import type { SourceReading } from '../sourceReading.ts'
import { replaceSecrets, secretNames } from '../sourceReading.ts'
import { readCommandLine } from './commandLine.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'
const json = '{"acl": [], "properties": {"title": "It\'s \\"new\\"", "path": "C:\\\\temp"}}'

function read(source: string): SourceReading | undefined {
  return finished(readCommandLine(source))
}

test.each([
  [
    'bash',
    `curl -X PUT '${url}' \\\n  -H 'Authorization: Bearer s3cret' \\\n  --data-raw '${json.replaceAll("'", "'\\''")}'`,
  ],
  ['bash', `curl --request PUT --url "${url}" -d $'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`],
  ['bash', `$ curl -sSXPUT ${url} --json '${json.replaceAll("'", "'\\''")}' | jq .`],
  ['bash', `curl -X PUT ${url} -d @- <<'EOF'\n${json}\nEOF\n`],
  ['bash', `curl '${url}'\n-X PUT\n--data '${json.replaceAll("'", "'\\''")}'`],
  ['cmd', `curl -X PUT "${url}" ^\n -d "${json.replaceAll(/(\\*)"/g, '$1$1\\"')}"`],
  [
    'cmd',
    `curl ^"${url}^" ^\n  -X ^"PUT^" ^\n  -H ^"authorization: Bearer s3cret^" ^\n  --data-raw ^"${json
      .replaceAll('\\', '\\\\')
      .replaceAll('"', '\\"')
      .replaceAll(/[{}[\]"\\]/g, '^$&')}^"`,
  ],
  [
    'PowerShell',
    `curl.exe -X PUT '${url}' \`\n  -H "Authorization: Bearer s3cret" \`\n  -d '${json.replaceAll("'", "''")}'`,
  ],
  ['PowerShell', `curl.exe -X PUT '${url}' -d '${json.replaceAll("'", "''").replaceAll(/(\\*)"/g, '$1$1\\"')}'`],
])('A command for %s', (shell, source) => {
  const reading = read(source)
  expect(reading).toMatchObject({
    kind: 'payload',
    format: `a cURL command (${shell})`,
    item: { request: `PUT ${url}`, target: { connectionId: 'tickets', itemId: 'T1', apiVersion: 'v1.0' } },
    remarks: [],
  })
  expect(reading?.kind === 'payload' && reading.item.text.trim()).toBe(json)
  expect(replaceSecrets(source, reading?.secrets ?? [])).not.toContain('s3cret')
})

describe('A body that is not in the command is explained', () => {
  test.each([
    ['-d @item.json', 'in the file item.json. Open that file here instead.'],
    ['--data-binary "@C:\\x y.json"', 'in the file C:\\x y.json.'],
    ['-d @-', '“@-” reads it from another program'],
    ['-T item.json', 'in the file item.json.'],
    ['-F file=@a', 'Its body is a form'],
    ['', 'It has no body'],
  ])('%s', (data, why) => {
    const reading = read(`curl -X PUT ${url} ${data}`)
    expect(reading?.kind === 'nothing' && reading.why).toContain(`This is a cURL command (bash) for PUT ${url}. `)
    expect(reading?.kind === 'nothing' && reading.why).toContain(why)
  })
})

test('Everything secret is named and found', () => {
  const source = `curl '${url}?access_token=s3cret' -u me:s3cret -b 'a=s3cret' --oauth2-bearer s3cret -H 'x-ms-access-key: s3cret' -d '{}'`
  const { secrets = [] } = read(source) ?? {}
  expect(secretNames(secrets)).toEqual([
    'a key (x-ms-access-key)',
    'a token (access_token)',
    'user and password',
    'cookies',
    'a bearer token',
  ])
  expect(replaceSecrets(source, secrets)).not.toContain('s3cret')
})

test('Several commands are several items', () => {
  const reading = read(`curl -X PUT ${url} -d '{"a":1}'\ncurl -X PUT ${url}2 -d '{"a":2}'`)
  expect(reading?.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(['T1', 'T12'])
})

test('Variables in the body and another method are remarked', () => {
  const reading = read(`curl ${url} -d "{\\"acl\\": [], \\"a\\": \\"$TITLE\\"}"`)
  expect(reading?.kind === 'payload' && reading.remarks).toEqual([
    'Its method is POST. The editor sends an item with PUT.',
    '1 value is computed by the script and stays as text: $TITLE. Put the value in before you send it.',
  ])
})

test.each(['Use curl to send it.', '{"acl":[]}', 'curly'])('%j is no command', (source) => {
  expect(read(source)).toBeUndefined()
})

test('Any command is read to an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(' \\\n', ' ^\n', ' `\n', ' '),
      (rest, line) => {
        read(`curl${line}${rest}`)
      },
    ),
    { numRuns: 2000 },
  )
})
