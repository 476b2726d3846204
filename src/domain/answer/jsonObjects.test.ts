import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonObjectsIn } from './jsonObjects.ts'

test.each<[string, string, readonly unknown[]]>([
  ['nothing', '', []],
  ['text without brackets', 'The specified resource name already exists', []],
  ['one object', '{"a":1}', [{ a: 1 }]],
  ['an object between lines', 'Response: {"a":"}"} (400)', [{ a: '}' }]],
  ['two objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['an object of JavaScript around one of JSON', `{ body: '{"a":1}', code: 'x' }`, [{ a: 1 }]],
  ['a cut list of members', '{"error":{"code":"InvalidRequest",\n', [{ error: { code: 'InvalidRequest' } }]],
  ['a cut sentence', '{"error":{"message":"The requ', [{ error: { message: 'The requ' } }]],
  ['a cut name', '{"a":1,"b', [{ a: 1 }]],
  ['a cut escape', '{"a":1,"b":"x\\', [{ a: 1 }]],
])('%s', (_name, text, objects) => {
  expect(jsonObjectsIn(text).map(({ json }) => json)).toEqual(objects)
})

test('wherever an object is cut, what is found is a part of it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), fc.nat(), (object, at) => {
      const text = JSON.stringify(object)
      const cut = text.slice(0, 1 + (at % text.length))
      const [found] = jsonObjectsIn(cut)
      expect(found?.isCut).toBe(cut !== text)
      if (typeof found?.json !== 'object' || found.json === null) throw new Error('Expected an object')
      expect(Object.keys(object)).toEqual(expect.arrayContaining(Object.keys(found.json)))
    }),
  )
})

test('a text of nothing but brackets takes no time', () => {
  const startedAt = performance.now()
  jsonObjectsIn('{'.repeat(200_000))
  jsonObjectsIn('{"a":'.repeat(40_000))
  expect(performance.now() - startedAt).toBeLessThan(2_000)
})
