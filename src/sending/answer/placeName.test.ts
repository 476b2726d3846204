import { expect, test } from 'vitest'
import { placeName } from './placeName.ts'

test.each([
  ['/acl', 'Access'],
  ['/acl/1/value', 'access entry 2'],
  ['/properties', 'Properties'],
  ['/properties/a~1b~0c/0', 'a/b~c'],
  ['/content/value', 'Content'],
  ['', 'the item'],
])('%s is %s', (pointer, name) => {
  expect(placeName({ in: 'body', pointer })).toBe(name)
})

test('the parameters of the address', () => {
  expect(placeName({ in: 'url', parameter: 'connection-id' })).toBe('Connection')
  expect(placeName({ in: 'url', parameter: 'item-id' })).toBe('Item ID')
})
