import { expect, test } from 'vitest'
import { elementOf, nameIn, nameOfValue } from './codeLookup.ts'
import { codeTableOf, plainText } from './codeValue.ts'

const a = plainText('a')

test.each([
  [codeTableOf('ExternalItem', [['Acl', a]]), 'acl', 'Acl'],
  [codeTableOf(undefined, [['acl', a]]), 'Acl', 'acl'],
  [codeTableOf(undefined), 'Title', 'Title'],
  [codeTableOf('ExternalItem'), 'Acl', 'Acl'],
])('A member has the name that the object has already', (table, name, expected) => {
  expect(nameIn(table, name)).toBe(expected)
})

test('Members and elements are found', () => {
  expect(elementOf(codeTableOf(undefined, [['x', a]]), plainText('x'))).toBe(a)
  expect(elementOf({ kind: 'list', elements: [a] }, { kind: 'json', json: '0' })).toBe(a)
  expect(elementOf(a, a)).toBeUndefined()
})

test.each([
  [a, 'a'],
  [{ kind: 'json' as const, json: '1' }, '1'],
  [{ kind: 'path' as const, steps: [], source: 'x.y' }, 'x.y'],
  [codeTableOf(undefined), ''],
])('%j names a member', (value, name) => {
  expect(nameOfValue(value)).toBe(name)
})
