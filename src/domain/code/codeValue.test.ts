import { expect, test } from 'vitest'
import { codeTableOf, jsonMemberName, namesOfPath, plainText } from './codeValue.ts'

test.each([
  ['Acl', 'acl'],
  ['acl', 'acl'],
  ['AdditionalData', 'additionalData'],
  ['additional_data', 'additionalData'],
  ['access_type', 'accessType'],
  ['OdataType', '@odata.type'],
  ['odata_type', '@odata.type'],
  ['ID', 'id'],
])('%s is %s', (name, expected) => {
  expect(jsonMemberName(name)).toBe(expected)
})

test('A chain of names has them', () => {
  const names = [
    { kind: 'name', name: 'AclType' },
    { kind: 'name', name: 'Everyone' },
  ] as const
  expect(namesOfPath({ kind: 'path', steps: names, source: '' })).toEqual(['AclType', 'Everyone'])
  expect(namesOfPath({ kind: 'path', steps: [...names, { kind: 'args', values: [] }], source: '' })).toBeUndefined()
})

test('Texts and objects are made', () => {
  expect(plainText('a')).toEqual({ kind: 'text', text: 'a', holes: [], shape: 'a' })
  expect(codeTableOf('Acl', [['value', plainText('a')]]).members.size).toBe(1)
})
