import { parser } from '@lezer/javascript'
import { expect, test } from 'vitest'
import { childrenOf, partsOf, spanOf, splitAtCommas, textParts, typedElement, typeName } from './codeNodes.ts'

test('The nodes between commas are split, brackets left out', () => {
  const list = parser.parse('[a, b, [c]]').topNode.firstChild?.firstChild
  const parts = list ? splitAtCommas(childrenOf(list)) : []
  expect(parts.map((part) => part.map(({ name }) => name))).toEqual([
    ['VariableName'],
    ['VariableName'],
    ['ArrayExpression'],
  ])
  expect(list && spanOf(list)).toEqual({ start: 0, end: 11 })
})

test.each([
  ['List<Acl>', 'List'],
  ['graphmodels.Acl', 'Acl'],
  [String.raw`\Microsoft\Graph\Acl`, 'Acl'],
  ['&Acl', 'Acl'],
  ['', ''],
])('The class of %s is %s', (type, name) => {
  expect(typeName(type)).toBe(name)
})

test('What is put into a text is found by a pattern', () => {
  expect(textParts('a $b c', /\$\w+/g, (text) => text)).toMatchObject([
    'a ',
    { source: '$b', value: { name: 'b' } },
    ' c',
  ])
  expect(textParts('a $b', undefined, (text) => text)).toEqual(['a $b'])
})

test('Only a text has parts, and only an object without a class takes one over', () => {
  const json = { kind: 'json', json: '1', start: 0, end: 1 } as const
  const object = { kind: 'object', type: undefined, members: [], args: [], start: 0, end: 0 } as const
  expect(partsOf(json)).toEqual([])
  expect(partsOf({ kind: 'text', parts: ['a'], start: 0, end: 1 })).toEqual(['a'])
  expect(typedElement(json, 'Acl')).toBe(json)
  expect(typedElement(object, 'models.Acl')).toMatchObject({ type: 'Acl' })
})
