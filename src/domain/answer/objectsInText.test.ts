import { expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { objectsInText } from './objectsInText.ts'

test.each<[string, string, readonly unknown[]]>([
  ['nothing', '', []],
  ['text without brackets', 'The specified resource name already exists', []],
  ['one object', '{"a":1}', [{ a: 1 }]],
  ['an object between lines', 'Response: {"a":"}"} (400)', [{ a: '}' }]],
  ['two objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
  ['an object of an SDK', "error: MainError(code='x', inner=None) in f", [{ code: 'x', inner: null }]],
  ['an error that is only called', "throw constructError('x')", []],
  ['an object in one that is not closed', 'in {\n{"a":1}', [{}, { a: 1 }]],
])('%s', (_name, text, values) => {
  expect([...objectsInText(text)].map(({ value }) => value)).toEqual(values)
})

test('a text of nothing but brackets takes no time', () => {
  for (const piece of ['{', '{"a":', '{a:"', 'xError(']) {
    const count = Math.ceil(200_000 / piece.length)
    expect([...objectsInText(piece.repeat(count))].length).toBeLessThan(400)
    expect(growth((length) => [...objectsInText(piece.repeat(length))], count / 4)).toBeLessThan(linear)
  }
})
