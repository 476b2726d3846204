import { expect, test } from 'vitest'
import type { PowerShellValue } from './powerShellValue.ts'
import { tableMember, textInPowerShell } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const text: PowerShellValue = { kind: 'text', text: 'a', computed: ['$b'], ...place }

test.each<readonly [string, PowerShellValue, string | undefined]>([
  ['a text', text, 'a'],
  ['$true', { kind: 'json', json: 'true', ...place }, 'True'],
  ['$null', { kind: 'json', json: 'null', ...place }, ''],
  ['a whole number', { kind: 'json', json: '-5', ...place }, '-5'],
  // PowerShell would print 1.5.
  ['another number', { kind: 'json', json: '1.50', ...place }, undefined],
  ['a list', { kind: 'list', elements: [], ...place }, undefined],
])('In a text, %s is certain or not', (_, value, expected) => {
  expect(textInPowerShell(value)?.text).toBe(expected)
})

test('Names of members have no case, and the last one counts', () => {
  const members = [
    { name: 'Title', value: text },
    { name: 'TITLE', value: { ...text, text: 'b' } },
  ]
  expect(tableMember({ kind: 'table', members, ...place }, 'title')?.value).toMatchObject({ text: 'b' })
  expect(tableMember({ kind: 'table', members, ...place }, 'x')).toBeUndefined()
  expect(tableMember(text, 'title')).toBeUndefined()
})
