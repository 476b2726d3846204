import { expect, test } from 'vitest'
import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import { elementsOf, memberAt, memberOf, textOf } from './jsonMembers.ts'

const source = '{"a": "first", "a": "last", "b": {"c": [1, 2]}}'
const reading = finished(readJson(source))
const root = reading.kind === 'value' ? reading.root : undefined

test('Members are found by name, the last one of two', () => {
  expect(textOf(source, memberOf(root, 'a'))).toBe('last')
  expect(elementsOf(memberAt(root, 'b', 'c'))).toHaveLength(2)
})

test('What is not there, or something else, is nothing', () => {
  expect(memberOf(root, '__proto__')).toBeUndefined()
  expect(memberAt(root, 'a', 'b', 'c')).toBeUndefined()
  expect(textOf(source, memberOf(root, 'b'))).toBeUndefined()
  expect(elementsOf(root)).toEqual([])
})
