import { expect, test } from 'vitest'
import { shellOf } from './shells.ts'

test.each([
  ['curl x \\\n -d y', 'bash'],
  ["curl -d $'x'", 'bash'],
  ['curl x ^\n -d y', 'cmd'],
  ['curl ^"x^"', 'cmd'],
  ['curl.exe -d "x"', 'cmd'],
  ['curl.exe x `\n -d y', 'PowerShell'],
  ["curl.exe -d 'x'", 'PowerShell'],
  ['$id = "T1"\nm365 external item add --id $id', 'PowerShell'],
  ['ID="T1"\nm365 external item add --id $ID', 'bash'],
  ['curl x', 'bash'],
])('%j is for %s', (source, shell) => {
  expect(shellOf(source)).toBe(shell)
})
