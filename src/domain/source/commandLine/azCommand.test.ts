import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { azRequest } from './azCommand.ts'
import { bashParts } from './bashParts.ts'
import { shellCommands } from './shellCommand.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

function read(line: string) {
  return shellCommands(finished(bashParts(line)), ['az']).map(azRequest)[0]
}

test.each([
  [`az rest --method put --url ${url} --body '{"acl":[]}'`, 'PUT', { kind: 'text', text: '{"acl":[]}' }],
  [`az rest -m PUT -u ${url} -b '{\\"acl\\":[]}'`, 'PUT', { kind: 'text', text: '{"acl":[]}' }],
  [`az rest --uri ${url}`, 'GET', { kind: 'none', why: 'It has no body: nothing follows --body.' }],
  [
    `az rest --method=put --url=${url} --body=@item.json`,
    'PUT',
    { kind: 'none', why: 'Its body is not in the command but in the file item.json. Open that file here instead.' },
  ],
])('%s', (line, method, body) => {
  expect(read(line)).toMatchObject({ method, url, body })
})

test('Another command of the Azure CLI sends nothing', () => {
  expect(read('az account show')).toBeUndefined()
})

test('Tokens in headers are found', () => {
  const line = `az rest --url ${url} --headers "Authorization=Bearer s3cret12" Accept=x --body {}`
  expect(replaceSecrets(line, read(line)?.secrets ?? [])).not.toContain('s3cret')
})
