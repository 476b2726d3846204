import { expect, test } from 'vitest'
import { powerShellJson, resolved } from './powerShellJson.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const variable = (name: string): PowerShellValue => ({ kind: 'variable', name, ...place })
const number: PowerShellValue = { kind: 'json', json: '1.0', ...place }

test('A variable is what the script set it to, at any remove', () => {
  const variables = new Map([
    ['a', variable('b')],
    ['b', number],
  ])
  expect(resolved(variable('a'), variables)).toBe(number)
  expect(powerShellJson({ kind: 'list', elements: [variable('a')], ...place }, variables)).toEqual({
    text: '[1.0]',
    unknown: [],
  })
})

test('One without a value stays its name', () => {
  expect(powerShellJson(variable('x'), new Map())).toEqual({ text: '"$x"', unknown: ['$x'] })
})

test('One that holds itself comes to an end', () => {
  const list: PowerShellValue = { kind: 'list', elements: [variable('a')], ...place }
  expect(powerShellJson(variable('a'), new Map([['a', list]])).text).toContain('[null]')
  expect(powerShellJson(variable('a'), new Map([['a', variable('a')]])).text).toBe('"$a"')
})
