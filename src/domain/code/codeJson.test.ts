import { expect, test } from 'vitest'
import { codeJson } from './codeJson.ts'
import { type CodeValue, codeTableOf, plainText } from './codeValue.ts'

const one: CodeValue = { kind: 'json', json: '1' }
const path: CodeValue = { kind: 'path', steps: [], source: 'f(x)' }

test.each<[string, CodeValue, string, readonly string[]]>([
  ['a literal', codeTableOf(undefined, [['Title', one]]), '{"Title":1}', []],
  ['an object of a class', codeTableOf('Acl', [['AccessType', plainText('grant')]]), '{"accessType":"grant"}', []],
  [
    'a class that the place says',
    codeTableOf('', [['Acl', codeTableOf('', [['Type', one]])]]),
    '{"acl":{"type":1}}',
    [],
  ],
  [
    'a map in a class',
    codeTableOf('Properties', [['AdditionalData', codeTableOf('Dictionary', [['Title', one]])]]),
    '{"Title":1}',
    [],
  ],
  ['a list', { kind: 'list', elements: [one, plainText('a')] }, '[1,"a"]', []],
  ['what is computed', codeTableOf(undefined, [['a', path]]), '{"a":"f(x)"}', ['f(x)']],
  [
    'an object that only its class knows',
    codeTableOf(undefined, [['a', codeTableOf('Date', [], { args: [one], source: 'new Date(1)' })]]),
    '{"a":"new Date(1)"}',
    ['new Date(1)'],
  ],
  ['a text with JSON in it', plainText('{"a":1}'), '{"a":1}', []],
  [
    'what is undefined',
    codeTableOf(undefined, [
      ['a', { kind: 'path', steps: [{ kind: 'name', name: 'undefined' }], source: 'undefined' }],
    ]),
    '{}',
    [],
  ],
])('The JSON of %s', (_, value, text, computed) => {
  expect(codeJson(value)).toEqual({ text, computed })
})

test('An object that is a member of itself comes to an end', () => {
  const table = codeTableOf(undefined)
  table.members.set('a', table)
  expect(codeJson(table).text).toContain('null')
})
