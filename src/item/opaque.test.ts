import { expect, test } from 'vitest'
import { opaqueOf, reveal } from './opaque.ts'

test('what was made opaque comes back as the very same object', () => {
  const value = { text: 'a' }
  expect(reveal(opaqueOf(value))).toBe(value)
})

test('two opaque values are never equal, not even of the same value, because the form compares public members', () => {
  const value = { text: 'a' }
  expect(opaqueOf(value)).not.toEqual(opaqueOf(value))
})

test('nothing of the value can be seen from outside, so the form has nothing to copy', () => {
  expect(Object.keys(opaqueOf({ text: 'a' }))).toEqual(['serial'])
  expect(JSON.stringify(opaqueOf({ text: 'a' }))).not.toContain('text')
})
