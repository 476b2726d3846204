import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { hasCommand, powerShellCommand } from './powerShellCommand.ts'
import { startOfScript } from './powerShellReading.ts'
import { wordOf } from './powerShellRequest.ts'

function read(source: string) {
  const reading = startOfScript(source)
  const table = { kind: 'text', text: 'PUT', computed: [], start: 0, end: 0 } as const
  reading.variables.set('p', { kind: 'table', members: [{ name: 'Method', value: table }], start: 0, end: 0 })
  const command = finished(powerShellCommand(reading, undefined))
  const parameters = [...(command?.parameters ?? [])].map(([name, value]) => `${name}: ${wordOf(value) ?? value.kind}`)
  return {
    name: command?.name,
    told: [...parameters, ...(command?.switches ?? []), ...(command?.position ?? []).map((each) => wordOf(each))],
    rest: source.slice(reading.at),
  }
}

test.each([
  ['Invoke-RestMethod -Uri u -Method Put; x', ['uri: u', 'method: Put'], '; x'],
  ['Invoke-RestMethod `\n  -Uri:u `\n  -Body $b\nx', ['uri: u', 'body: $b'], '\nx'],
  ['Invoke-MgGraphRequest PUT https://x.test/a | Out-Null', ['PUT', 'https://x.test/a'], '| Out-Null'],
  ['Invoke-RestMethod @p -Uri u', ['method: PUT', 'uri: u'], ''],
  ['Set-PnPSearchExternalItem -GrantEveryone -ItemId 5)', ['itemid: json', 'granteveryone'], ')'],
  // The mark that continues a line is lost in some copies.
  ['Invoke-RestMethod\n  -Uri u\n  -Method Put\nx', ['uri: u', 'method: Put'], '\nx'],
  ['irm u # a note', ['u'], '# a note'],
])('%j', (source, told, rest) => {
  expect(read(source)).toMatchObject({ told, rest })
})

test.each(['Get-Date', 'Invoke-RestMethodology', 'curl.exe -d x', ''])('%j is none of them', (source) => {
  expect(read(source).name).toBeUndefined()
})

test.each([
  ['(Invoke-RestMethod -Uri u).value', true],
  ['$a | Set-MgExternalConnectionItem', true],
  ['Get-Item Invoke-RestMethod.ps1', false],
  ['"irm"', false],
])('%j has a command in it: %s', (source, has) => {
  expect(hasCommand(source)).toBe(has)
})
