import { describe, expect, test } from 'vitest'
import { duplicateMember, holdsLoneSurrogate, readJson } from './readJson.ts'

test.each(['', ' ', '{', '{"a":1,}', '[1,]', '// a\n1', "{'a':1}", '01', '1.', '"\u0001"', '\ufeff1', '{"a":1} {}'])(
  '%j is not JSON',
  (text) => {
    expect(readJson(text)).toBeUndefined()
  },
)

test('numbers keep their digits, and members their order', () => {
  expect(readJson('{"b":1.10,"a":[9007199254740993,null,true,"\\u00e4"]}')).toMatchObject({
    kind: 'object',
    members: [
      { name: 'b', value: { kind: 'number', source: '1.10' } },
      {
        name: 'a',
        value: {
          elements: [
            { kind: 'number', source: '9007199254740993' },
            { kind: 'null' },
            { kind: 'boolean', value: true },
            { kind: 'string', value: 'ä', source: '"\\u00e4"' },
          ],
        },
      },
    ],
  })
})

describe('faults that JSON itself does not see', () => {
  test.each([
    ['{"a":1,"b":1}', undefined],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['[{"a":{"x":1}},{"a":{"x/y":1,"x/y":2}}]', '/1/a/x~1y'],
  ])('%s repeats the member at %s', (text, pointer) => {
    const node = readJson(text)
    expect(node && duplicateMember(node)).toBe(pointer)
  })

  test.each([
    ['"\\ud83d\\ude00 😀"', false],
    ['"\\ud83d"', true],
    ['["\\ude00\\ud83d"]', true],
    ['{"\\ud83d":1}', true],
  ])('%s holds half of a surrogate pair: %s', (text, expected) => {
    const node = readJson(text)
    expect(node && holdsLoneSurrogate(node)).toBe(expected)
  })
})
