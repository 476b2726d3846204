import { expect, test } from 'vitest'
import { type CodeList, type CodeValue, codeTableOf, plainText } from './codeValue.ts'
import { constructed, knownCall } from './knownCalls.ts'

const a = plainText('a')
const list: CodeList = { kind: 'list', elements: [a] }

test.each<[string, readonly string[], readonly CodeValue[], string, object | undefined]>([
  ['List.of', ['List', 'of'], [a, a], '', { kind: 'list', elements: [a, a] }],
  ['Arrays.asList', ['Arrays', 'asList'], [a], '', list],
  ['a list of a list', ['list'], [list], '', list],
  ['Map.of', ['Map', 'of'], [a, a], '', { kind: 'table', members: new Map([['a', a]]) }],
  ['make of a map', ['make'], [], 'make(map[string]any)', { kind: 'table' }],
  ['make of a slice', ['make'], [], 'make([]any, 0)', { kind: 'list' }],
  ['append', ['append'], [list, a], '', { kind: 'list', elements: [a, a] }],
  ['a pointer', ['to', 'Ptr'], [a], '', a],
  ['a constructor of Go', ['graphmodels', 'NewAcl'], [], '', { kind: 'table', type: 'Acl' }],
  ['any other call', ['f'], [a], '', undefined],
])('%s', (_, names, args, source, expected) => {
  const value = knownCall({ names, args, source })
  if (expected === undefined) expect(value).toBeUndefined()
  else expect(value).toMatchObject(expected)
})

test.each<[string, readonly CodeValue[], object]>([
  ['ArrayList', [], { kind: 'list', elements: [] }],
  ['ArrayList', [list], { kind: 'list', elements: [a] }],
  ['HashMap', [codeTableOf(undefined, [['x', a]])], { kind: 'table' }],
  ['UntypedString', [a], a],
  ['Acl', [], { kind: 'table', type: 'Acl' }],
])('new %s', (type, args, expected) => {
  expect(constructed(codeTableOf(type, [], { args }))).toMatchObject(expected)
})
