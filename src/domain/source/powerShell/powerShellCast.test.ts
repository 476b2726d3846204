import { expect, test } from 'vitest'
import { castTo } from './powerShellCast.ts'
import type { PowerShellValue } from './powerShellValue.ts'

const place = { start: 1, end: 2 }
const text = (value: string): PowerShellValue => ({ kind: 'text', text: value, computed: [], ...place })
const json = (value: string): PowerShellValue => ({ kind: 'json', json: value, ...place })
const table: PowerShellValue = { kind: 'table', members: [], ...place }
const list: PowerShellValue = { kind: 'list', elements: [], ...place }
const unknown: PowerShellValue = { kind: 'unknown', source: '$x', ...place }

test.each<readonly [string, PowerShellValue, PowerShellValue | undefined]>([
  ['string', text('a'), text('a')],
  ['System.String', text('a'), text('a')],
  ['string', json('5'), text('5')],
  ['string', json('1.50'), undefined],
  ['int', text('5'), json('5')],
  ['int', text('05'), undefined],
  ['int', json('5'), json('5')],
  ['int', json('5.5'), undefined],
  ['double', json('5.5'), json('5.5')],
  ['bool', json('true'), json('true')],
  ['bool', json('1'), undefined],
  ['datetime', text('2026-01-31'), undefined],
  ['PSCustomObject', table, table],
  ['ordered', table, table],
  ['string', table, undefined],
  ['string[]', text('a'), { kind: 'list', elements: [text('a')], ...place }],
  ['object[]', list, list],
  ['System.Collections.ArrayList', list, list],
  ['System.Collections.Generic.List[string]', list, list],
  ['string[]', unknown, undefined],
  ['string', unknown, undefined],
])('[%s] of %j', (type, value, expected) => {
  expect(castTo(type, value)).toEqual(expected)
})
