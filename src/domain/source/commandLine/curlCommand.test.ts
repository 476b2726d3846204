import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { bashParts } from './bashParts.ts'
import { curlRequest } from './curlCommand.ts'
import { shellCommands } from './shellCommand.ts'

const url = 'https://x.test/a'

test.each([
  [`curl ${url}`, 'GET', undefined],
  [`curl ${url} -d a -d b`, 'POST', 'a&b'],
  [`curl -sSLXPUT ${url} -da`, 'PUT', 'a'],
  [`curl --request=PATCH --data-binary=a ${url}`, 'PATCH', 'a'],
  [`curl -o out.json -m 10 --retry 3 -X PUT --json {} ${url}`, 'PUT', '{}'],
  [`curl --no-buffer --compressed -k ${url} --data-raw @a`, 'POST', '@a'],
  [`curl ${url} -d '{\\"a\\":\\"b\\\\\\"c\\"}'`, 'POST', '{"a":"b\\"c"}'],
])('%s', (source, method, text) => {
  const [request] = shellCommands(finished(bashParts(source)), ['curl']).map(curlRequest)
  expect(request).toMatchObject({ method, url })
  expect(request?.body.kind === 'text' ? request.body.text : undefined).toBe(text)
})
