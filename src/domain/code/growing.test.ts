import { expect, test } from 'vitest'
import { type CodeList, plainText, tableOf } from './codeValue.ts'
import { grown, merge } from './growing.ts'

const text = plainText('a')

test.each([
  ['setAcl', [text], ['acl']],
  ['SetAdditionalData', [text], ['additionalData']],
  ['withTitle', [text], ['title']],
  ['put', [plainText('title'), text], ['title']],
  ['Add', [plainText('title'), text], ['title']],
  ['putAll', [tableOf(undefined, [['b', text]])], ['b']],
  ['update', [tableOf(undefined, [['b', text]])], ['b']],
])('%s sets a member of an object', (method, args, names) => {
  const table = tableOf(undefined)
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
  expect(grown(tableOf(undefined), 'toString', [])).toBeUndefined()
  expect(grown({ kind: 'list', elements: [] }, 'map', [text])).toBeUndefined()
})

test('Members are merged, the later ones count', () => {
  const table = tableOf(undefined, [['a', text]])
  merge(table, tableOf(undefined, [['a', plainText('b')]], { missing: ['...x'] }))
  expect(table).toMatchObject({ missing: ['...x'] })
  expect(table.members.get('a')).toEqual(plainText('b'))
})
