import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityMemberAt, readEntity, shownMember, unknownMembers, withMember } from './entityText.ts'

test.each<[string, string, string | undefined, string]>([
  ['', 'first', '"Adele"', '{"first":"Adele"}'],
  ['{ }', 'first', '"Adele"', '{"first":"Adele" }'],
  ['{"a":1}', 'first', '"Adele"', '{"a":1,"first":"Adele"}'],
  ['{"first":"A","z":1e400}', 'first', '"Adele"', '{"first":"Adele","z":1e400}'],
  ['{"first":"A","z":1}', 'first', undefined, '{"z":1}'],
  ['{"z":1,"first":"A"}', 'first', undefined, '{"z":1}'],
  ['{"first":"A"}', 'first', undefined, '{}'],
  ['{"first":"A","y":2,"first":"B"}', 'first', '"C"', '{"first":"A","y":2,"first":"C"}'],
  ['{"first":"A","y":2,"first":"B"}', 'first', undefined, '{"y":2}'],
  ['{"first":"A","first":"B"}', 'first', undefined, '{}'],
  ['{"x":1}', 'gone', undefined, '{"x":1}'],
  ['', 'detail.company.displayName', '"Contoso"', '{"detail":{"company":{"displayName":"Contoso"}}}'],
  ['{"detail":{"jobTitle":"PM"}}', 'detail.role', '"Lead"', '{"detail":{"jobTitle":"PM","role":"Lead"}}'],
  ['{"detail":{"jobTitle":"PM"},"a":0}', 'detail.jobTitle', undefined, '{"a":0}'],
  ['{"detail":{"company":{"displayName":"C"}}}', 'detail.company.displayName', undefined, '{}'],
  [
    '{"detail":{"company":{"displayName":"C","x":1}}}',
    'detail.company.displayName',
    undefined,
    '{"detail":{"company":{"x":1}}}',
  ],
  ['{"detail":"PM"}', 'detail.role', '"Lead"', '{"detail":{"role":"Lead"}}'],
  ['{\n  "a": 1\n}', 'first', '"A"', '{\n  "a": 1,\n  "first":"A"\n}'],
])('%s with %s = %s is %s', (text, path, json, expected) => {
  const entity = readEntity(text)
  expect(entity && withMember(entity, path.split('.'), json)).toBe(expected)
})

test.each(['Adele', '[1]', '"a"', '{"a":1,}', '{a:1}', '{"a":1}x', 'null'])('%s is no entity', (text) => {
  expect(readEntity(text)).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['"A\\u00e9\\n"', 'Aé\n'],
  ['12.50', '12.50'],
  ['true', 'true'],
  ['null', ''],
  ['["a","b"]', 'a\nb'],
  ['["a\\nb"]', undefined],
  ['["a",1]', undefined],
  ['{}', undefined],
])('the member %s is shown as %j', (json, expected) => {
  const entity = readEntity(`{"a":{"b":${json}}}`)
  if (entity === undefined) throw new Error('no entity')
  expect(shownMember(entity, entityMemberAt(entity, ['a', 'b']))).toBe(expected)
})

test('a member that is not there, or lies in a value that is no object, is empty', () => {
  const entity = readEntity('{"a":1}')
  if (entity === undefined) throw new Error('no entity')
  expect([entityMemberAt(entity, ['b']), entityMemberAt(entity, ['a', 'b'])]).toEqual([undefined, undefined])
  expect(shownMember(entity, undefined)).toBe('')
})

test('unknown members are told with their JSON', () => {
  const entity = readEntity('{"first":"A","allowedAudiences":"me","x":{"y":1}}')
  expect(entity && unknownMembers(entity, [['first'], ['detail', 'a']])).toEqual([
    { name: 'allowedAudiences', json: '"me"' },
    { name: 'x', json: '{"y":1}' },
  ])
})

const name = fc.constantFrom('first', 'last', 'detail', 'x', '1', 'é"')
const entityJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ maxLength: 4 }),
    fc.double({ noNaN: true }),
    fc.constant(null),
    tie('object'),
  ),
  object: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
})).object
const path = fc.array(name, { minLength: 1, maxLength: 3 })

test('a value that is set is read back, and every other member stays as it was and where it was', () => {
  fc.assert(
    fc.property(entityJson, path, fc.string(), fc.nat(2), (json, names, text, indent) => {
      const source = JSON.stringify(json, undefined, indent)
      const entity = readEntity(source)
      if (entity === undefined) throw new Error(source)
      const next = readEntity(withMember(entity, names, JSON.stringify(text)))
      if (next === undefined) throw new Error(source)
      expect(shownMember(next, entityMemberAt(next, names))).toBe(text)
      const others = (from: typeof next) => unknownMembers(from, [names])
      expect(others(next)).toEqual(others(entity))
    }),
  )
})

test('a value that is set and taken away again leaves nothing behind', () => {
  fc.assert(
    fc.property(entityJson, path, (json, names) => {
      const entity = readEntity(JSON.stringify(json))
      if (entity === undefined || names.some((_, at) => entityMemberAt(entity, names.slice(0, at + 1)) !== undefined))
        return
      const next = readEntity(withMember(entity, names, '1'))
      expect(next && withMember(next, names, undefined)).toBe(entity.source)
    }),
  )
})

test('a member between thousands of others is shown, as it is the one that is changed', () => {
  const others = (from: number) => Array.from({ length: 3000 }, (_, index) => `"m${from + index}":0`).join()
  const entity = readEntity(`{${others(0)},"first":"Adele",${others(3000)}}`)
  expect(entity && shownMember(entity, entityMemberAt(entity, ['first']))).toBe('Adele')
})
