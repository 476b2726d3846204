import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, linear } from '../testing/growth.ts'
import { readLooseObject } from './looseObject.ts'

test.each<[string, string, unknown]>([
  ['JSON', '{"a":[1,true,null,"x"],"b":{"c":"d"}}', { a: [1, true, null, 'x'], b: { c: 'd' } }],
  ['commas too many', '{"a":[1,],"b":2,,}', { a: [1], b: 2 }],
  ['a comma missing', '{"a":1 "b":2\n"c":3}', { a: 1, b: 2, c: 3 }],
  ['Python', `{'a': None, 'b': True, 'c': "it's", 'd': u'x'}`, { a: null, b: true, c: "it's", d: 'x' }],
  ['curly quotes', '{“a”: “b”}', { a: 'b' }],
  [
    'JavaScript',
    '{ status: 400, body: `{"a":\'x\'}`, date: 2026-01-02T03:04:05.678Z }',
    { status: 400, body: `{"a":'x'}`, date: '2026-01-02T03:04:05.678Z' },
  ],
  [
    'what Node prints of classes',
    "{ a: AxiosError { b: 1 }, c: Object [AxiosHeaders] { d: 'e' }, f: [Object: null prototype] { g: 2 }, h: [Object] }",
    { a: { b: 1 }, c: { d: 'e' }, f: { g: 2 }, h: ['Object'] },
  ],
  ['a string in parts', "{ a: 'one' +\n    'two' }", { a: 'onetwo' }],
  [
    'objects of an SDK',
    "{x=MainError(code='a', inner=InnerError(more={'b': 'c'}, date=DateTime(2026, 1, 2, 3, 4, 5, tzinfo=Timezone('UTC'))))}",
    { x: { code: 'a', inner: { more: { b: 'c' }, date: '2026-01-02T03:04:05' } } },
  ],
  ['a date without a time', '{a=datetime.date(2026, 1, 2)}', { a: '2026-01-02T00:00:00' }],
  ['escapes', String.raw`{"a":"\"\u00e9\\\n\x41\q"}`, { a: '"é\\\nAq' }],
  ['a line broken inside a string', '{"a":"one\n    two"}', { a: 'one two' }],
  ['a bracket too many', '{"a":{"b":1}}}', { a: { b: 1 } }],
  ['a bracket that is not closed', '{"a":[1,2,"b":3}', { a: [1, 2, 'b', 3] }],
  ['strays', '{"a":1, (x) [y] ! "b":2}', { a: 1, b: 2 }],
  ['a name that means more to JavaScript', '{"__proto__":{"a":1},"b":2}', { b: 2 }],
])('%s', (_name, text, value) => {
  expect(readLooseObject(text, 0)?.value).toEqual(value)
})

test('what PowerShell shows of an object has no quotes', () => {
  const text = 'error : @{code=InvalidRequest; message=It failed, again.; innerError=@{date=today; request-id=1}}'
  expect(readLooseObject(text, text.indexOf('{'))?.value).toEqual({
    code: 'InvalidRequest',
    message: 'It failed, again.',
    innerError: { date: 'today', 'request-id': '1' },
  })
})

test('a word that the edge of the terminal cut is whole again', () => {
  expect(readLooseObject('{"a":"one tw\no"}', 0, 12)?.value).toEqual({ a: 'one two' })
})

test.each<[string, string, unknown, boolean]>([
  ['after a member', '{"a":1,', { a: 1 }, true],
  ['in a sentence', '{"a":{"b":"The requ', { a: { b: 'The requ' } }, true],
  ['in a name', '{"a":1,"b', { a: 1 }, true],
  ['before a value', '{"a":1,"b":', { a: 1 }, true],
  ['in an escape', '{"a":"x\\', { a: 'x' }, true],
  ['not at all', '{"a":1} more', { a: 1 }, false],
])('cut %s', (_name, text, value, isCut) => {
  expect(readLooseObject(text, 0)).toMatchObject({ value, isCut })
})

test('what is nested too deep is no object, and takes no time', () => {
  for (const [piece, count] of [
    ['{"a":', 40_000],
    ['{', 200_000],
  ] as const) {
    expect(readLooseObject(piece.repeat(count), 0)).toBeUndefined()
    expect(growth((length) => readLooseObject(piece.repeat(length), 0), count / 4)).toBeLessThan(linear)
  }
})

test('JSON is read as JSON, wherever it is cut a part of it', () => {
  const object = fc.dictionary(
    fc.string().filter((name) => name !== '__proto__'),
    fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes('__proto__')),
  )
  fc.assert(
    fc.property(object, fc.nat(), (json, at) => {
      const text = JSON.stringify(json)
      expect(readLooseObject(text, 0)).toEqual({ value: JSON.parse(text), end: text.length, isCut: false })
      const cut = text.slice(0, 1 + (at % text.length))
      const found = readLooseObject(cut, 0)
      expect(found?.isCut).toBe(cut !== text)
      expect(Object.keys(json)).toEqual(expect.arrayContaining(Object.keys(found?.value ?? {})))
    }),
  )
})

test('any text comes to an end', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    '\\',
    ':',
    '=',
    ',',
    '@',
    'a',
    '\n',
    ' ',
    '+',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = `{${pieces.join('')}`
      expect(readLooseObject(text, 0)?.end ?? 0).toBeLessThanOrEqual(text.length)
    }),
  )
})
