import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { bashParts } from './bashParts.ts'
import { shellCommands } from './shellCommand.ts'
import { wgetRequest } from './wgetCommand.ts'

const url = 'https://graph.microsoft.com/v1.0/external/connections/tickets/items/T1'

test.each([
  [`wget -q --method=PUT --header='Accept: x' --body-data='{"acl":[]}' ${url}`, 'PUT', { text: '{"acl":[]}' }],
  [`wget --method PUT --body-data '{}' -O - "${url}"`, 'PUT', { text: '{}' }],
  [`wget --post-data='{}' ${url}`, 'POST', { text: '{}' }],
  [`wget ${url}`, 'GET', { why: 'It has no body: nothing follows --body-data.' }],
  [
    `wget --method=PUT --body-file=item.json ${url}`,
    'PUT',
    { why: 'Its body is not in the command but in the file item.json. Open that file here instead.' },
  ],
])('%s', (line, method, body) => {
  const [request] = shellCommands(finished(bashParts(line)), ['wget']).map(wgetRequest)
  expect(request).toMatchObject({ method, url, body })
})
