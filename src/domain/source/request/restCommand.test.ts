import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { wordOf } from '../powerShell/powerShellRequest.ts'
import { powerShellScript } from '../powerShell/powerShellScript.ts'
import { restRequest } from './restCommand.ts'

test.each([
  ['Invoke-MgGraphRequest -Method PUT -Uri /v1.0/a -Body b', 'PUT', '/v1.0/a', 'b'],
  ['Invoke-MgGraphRequest put https://x.test/a b', 'PUT', 'https://x.test/a', 'b'],
  ['Invoke-MgGraphRequest https://x.test/a -Method Patch -Body b', 'PATCH', 'https://x.test/a', 'b'],
  ['irm https://x.test/a', 'GET', 'https://x.test/a', undefined],
  ['irm $uri -Method Put -Body $b', 'PUT', '$uri', '$b'],
  ["'b' | Invoke-RestMethod -Method Put -Uri u", 'PUT', 'u', 'b'],
  ['Invoke-RestMethod -CustomMethod PUT -Uri u -Body b', 'PUT', 'u', 'b'],
  ['Invoke-PnPGraphMethod -Url v1.0/a -Method Put -Content b', 'PUT', 'v1.0/a', 'b'],
  ['Invoke-AzRestMethod -Path /a -Method PUT -Payload b', 'PUT', '/a', 'b'],
])('%s', (source, method, url, body) => {
  const [command] = finished(powerShellScript(source)).commands
  const request = command && restRequest(command)
  expect(request).toMatchObject({ method, url })
  expect(wordOf(request?.body)).toBe(body)
})

test('A body in a file is named', () => {
  const [command] = finished(powerShellScript('irm u -Method Put -InFile item.json')).commands
  expect(command && restRequest(command).file).toBe('item.json')
})
