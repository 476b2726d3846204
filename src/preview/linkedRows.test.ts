import { expect, test } from 'vitest'
import { isMember, isOfField } from './linkedRows.ts'

test.each([
  ['/properties/title', '/properties/title', true],
  ['/acl/0', '/acl/0/value', true],
  ['/acl/1', '/acl/10/value', false],
  ['/properties/title', '/properties/titles', false],
  ['/properties', '/properties/title', false],
  ['/content', '/content/value', true],
  ['', '/content/value', false],
])('the row of %j shows the field %j: %s', (pointer, place, expected) => {
  expect(isOfField(pointer, place)).toBe(expected)
})

test.each([
  ['', false],
  ['/acl', false],
  ['/properties', false],
  ['/content', true],
  ['/acl/0', true],
])('%j is a member: %s', (pointer, expected) => {
  expect(isMember(pointer)).toBe(expected)
})
