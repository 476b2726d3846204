import { expect, test } from 'vitest'
import { numbersMeant, wholeNumberMeant } from './numbersMeant.ts'

test.each([
  ['42.0', '42'],
  ['1e3', '1000'],
  ['1.5e1', '15'],
  ['+5', '5'],
  ['007', '7'],
  ['-0.0', '0'],
  ['9007199254740993.0', '9007199254740993'],
  ['1.5', undefined],
  ['1,234', undefined],
  ['many', undefined],
])('%s is the whole number %s', (text, expected) => {
  expect(wholeNumberMeant(text)).toBe(expected)
})

test.each<[string, readonly string[]]>([
  ['1,234', ['1234', '1.234']],
  ['1 234 567', ['1234567']],
  ['0,5', ['0.5']],
  ['.5', ['0.5']],
  ['5.', ['5']],
  ['+1.5', ['1.5']],
  ['1.5', []],
  ['x', []],
])('%s may mean %j', (text, expected) => {
  expect(numbersMeant(text)).toEqual(expected)
})
