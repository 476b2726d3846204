import { expect, test } from 'vitest'
import { type CodeList, codeTableOf, plainText } from './codeValue.ts'
import { grown, merge } from './growing.ts'

const text = plainText('a')

test.each([
  ['setAcl', [text], ['acl']],
  ['SetAdditionalData', [text], ['additionalData']],
  ['withTitle', [text], ['title']],
  ['put', [plainText('title'), text], ['title']],
  ['Add', [plainText('title'), text], ['title']],
  ['putAll', [codeTableOf(undefined, [['b', text]])], ['b']],
  ['update', [codeTableOf(undefined, [['b', text]])], ['b']],
])('%s sets a member of an object', (method, args, names) => {
  const table = codeTableOf(undefined)
  expect(grown(table, method, args)).toBe(table)
  expect([...table.members.keys()]).toEqual(names)
})

test.each([
  ['add', [text], 1],
  ['push', [text, text], 2],
  ['AddRange', [{ kind: 'list' as const, elements: [text, text] }], 2],
])('%s adds to a list', (method, args, count) => {
  const list: CodeList = { kind: 'list', elements: [] }
  expect(grown(list, method, args)).toBe(list)
  expect(list.elements).toHaveLength(count)
})

test('All other calls do nothing', () => {
  expect(grown(codeTableOf(undefined), 'toString', [])).toBeUndefined()
  expect(grown({ kind: 'list', elements: [] }, 'map', [text])).toBeUndefined()
})

test('Members are merged, the later ones count', () => {
  const table = codeTableOf(undefined, [['a', text]])
  merge(table, codeTableOf(undefined, [['a', plainText('b')]], { missing: ['...x'] }))
  expect(table).toMatchObject({ missing: ['...x'] })
  expect(table.members.get('a')).toEqual(plainText('b'))
})
