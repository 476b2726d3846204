import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Expression, readExpression } from './expression.ts'

test.each<[string, string]>([
  ['title', 'title'],
  [' $root.tags[0].a ', '$root.tags.0.a'],
  ["status == 'open'", "==(status, 'open')"],
  ['a && !b || c', '||(&&(a, not(b)), c)'],
  ['not(empty(title))', 'not(empty(title))'],
  ['if(count > 1.5, \'many\', "few")', "if(>(count, 1.5), 'many', 'few')"],
  ['(a + b) & c', '&(+(a, b), c)'],
  ['true', 'true'],
  ['f()', 'f()'],
])('%s is read as %s', (text, expected) => {
  const read = readExpression(text)
  expect(read && notation(read)).toBe(expected)
})

test.each([
  '',
  'a b',
  'a.',
  "'open",
  '(a',
  'a[b]',
  'f(a',
  'f(,)',
  'a ? b : c',
  'a;b',
  '(('.repeat(100),
  'a'.repeat(501),
])('%s is not read', (text) => {
  expect(readExpression(text)).toBeUndefined()
})

test('any text is read or not, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab12\'"().,[]!&|=<>+ $'.split('')), maxLength: 60 }), (text) => {
      readExpression(text)
    }),
  )
})

function notation(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value)
    case 'path':
      return expression.names.join('.')
    case 'call':
      return `${expression.name}(${expression.of.map(notation).join(', ')})`
  }
}
