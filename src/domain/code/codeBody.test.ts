import { expect, test } from 'vitest'
import { codeBody, isBodyLike, isBodyText } from './codeBody.ts'
import { type CodeValue, codeTableOf, plainText } from './codeValue.ts'

const list: CodeValue = { kind: 'list', elements: [] }
const item = codeTableOf(undefined, [
  ['acl', list],
  ['properties', codeTableOf(undefined)],
])
const property = codeTableOf(undefined, [
  ['name', plainText('a')],
  ['type', plainText('String')],
])

test.each([
  ['an item', item, true],
  ['an item of the SDK', codeTableOf('ExternalItem', [['Properties', codeTableOf('')]]), true],
  ['a schema', codeTableOf(undefined, [['baseType', plainText('x')]]), true],
  ['a list of properties', codeTableOf(undefined, [['properties', { kind: 'list', elements: [property] }]]), true],
  ['a schema of JSON', codeTableOf(undefined, [['properties', codeTableOf(undefined)]]), false],
  ['an access entry', codeTableOf('Acl', [['type', plainText('user')]]), false],
])('%s', (_, table, expected) => {
  expect(isBodyLike(table)).toBe(expected)
})

test('A text may hold one', () => {
  expect([isBodyText(plainText('{"acl":[]}')), isBodyText(plainText('{"a":1}'))]).toEqual([true, false])
})

test('What a call sends is found, wherever it stands in it', () => {
  const inner: CodeValue = { kind: 'path', steps: [{ kind: 'args', values: [item] }], source: 'JSON.stringify(item)' }
  const options = codeTableOf(undefined, [['body', inner]])
  expect(codeBody([{ kind: 'args', values: [plainText('/x'), options] }])).toBe(item)
  expect(
    codeBody([
      { kind: 'name', name: 'f' },
      { kind: 'value', value: item },
    ]),
  ).toBe(item)
  expect(codeBody([{ kind: 'args', values: [plainText('/x')] }])).toBeUndefined()
})
