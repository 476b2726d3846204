import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, linear } from '../../testing/growth.ts'
import { delimitedRows } from './delimitedRows.ts'

test.each<[string, ',' | '\t' | ';' | 'none', readonly (readonly string[])[]]>([
  ['', ',', []],
  ['a,b\nc', ',', [['a', 'b'], ['c']]],
  [
    'a;b\r\n\r\nc;',
    ';',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['"Delgado, Robin","says ""hi"""', ',', [['Delgado, Robin', 'says "hi"']]],
  ['"two\nlines"\tb', '\t', [['two\nlines', 'b']]],
  ['Delgado, Robin', 'none', [['Delgado, Robin']]],
  // One quote mark is only a mark.
  ['Robin "Bob Delgado\nAda', ',', [['Robin "Bob Delgado'], ['Ada']]],
  ['"Bob\nAda', ',', [['"Bob'], ['Ada']]],
])('%j between %j is %j', (text, delimiter, rows) => {
  expect(delimitedRows(text, delimiter)).toEqual(rows)
})

test('what is written in quotes is read as it was', () => {
  const cell = fc.string().filter((each) => each.trim() === each && each !== '')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(delimitedRows(text, ',')).toEqual(rows)
    }),
  )
})

test('quote marks within a long cell are read in one go', () => {
  expect(growth((length) => delimitedRows('a":{"'.repeat(length), 'none'), 4_000)).toBeLessThan(linear)
})
