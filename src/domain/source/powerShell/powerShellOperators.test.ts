import { expect, test } from 'vitest'
import { combined, elementsIn } from './powerShellOperators.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const place = { start: 0, end: 0 }
const text = (value: string, ...computed: readonly string[]): PowerShellValue => ({
  kind: 'text',
  text: value,
  computed,
  ...place,
})
const list = (...elements: PowerShellValue[]): PowerShellValue => ({ kind: 'list', elements, ...place })
const unknown: PowerShellValue = { kind: 'unknown', source: '$x', ...place }
const number: PowerShellValue = { kind: 'json', json: '5', ...place }

test.each<readonly [string, PowerShellValue, PowerShellValue, string | undefined]>([
  ['+', text('a'), text('b'), 'ab'],
  ['+', text('a'), number, 'a5'],
  ['+', number, number, undefined],
  ['+', text('a'), unknown, undefined],
  ['-join', list(text('a'), number), text(';'), 'a;5'],
  ['-join', list(unknown), text(';'), undefined],
  ['-JOIN', text('a'), text(';'), 'a'],
  ['-f', text('{0}/{1}/{0}'), list(text('a'), number), 'a/5/a'],
  ['-f', text('{{{0}}}'), text('a'), '{a}'],
  ['-f', text('{0:N2}'), number, undefined],
  ['-f', text('{1}'), text('a'), undefined],
  ['*', number, number, undefined],
])('%s of %j and %j', (operator, left, right, expected) => {
  const value = combined(operator, left, right)
  expect(value && (value.kind === 'text' ? value.text : value.kind)).toBe(expected)
})

test('What is computed in a part is computed in the whole', () => {
  expect(combined('+', text('a$x', '$x'), text('b'))).toMatchObject({ text: 'a$xb', computed: ['$x'] })
})

test('Lists and tables are put together', () => {
  expect(combined('+', list(number), text('a'))).toMatchObject({ elements: [number, text('a')] })
  const table: PowerShellValue = { kind: 'table', members: [{ name: 'a', value: number }], ...place }
  expect(combined('+', table, table)).toMatchObject({ members: [{ name: 'a' }, { name: 'a' }] })
  expect(elementsIn(table)).toEqual([table])
})
