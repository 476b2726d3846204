import { expect, test } from 'vitest'
import { checkPropertyName } from './propertyName.ts'

test.each([
  ['title', []],
  ['', []],
  ['a'.repeat(32), []],
  ['a'.repeat(33), ['property-name-too-long']],
  ['my_title', ['property-name-undocumented-character']],
  ['Größe', ['property-name-undocumented-character']],
  ['-'.repeat(40), ['property-name-too-long', 'property-name-undocumented-character']],
])('%s breaks %j', (name, expected) => {
  expect(checkPropertyName(name).map(({ rule }) => rule)).toEqual(expected)
})

test('A finding points to the property', () => {
  expect(checkPropertyName('a/b')[0]?.at).toBe('/a~1b')
})
