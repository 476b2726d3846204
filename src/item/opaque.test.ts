import { expect, test } from 'vitest'
import { seal, unseal } from './opaque.ts'

test('what was opaque comes back as the very same object', () => {
  const value = { text: 'a' }
  expect(unseal(seal(value))).toBe(value)
})

test('two seals are never equal, not even of the same value, because the form compares public members', () => {
  const value = { text: 'a' }
  expect(seal(value)).not.toEqual(seal(value))
})

test('nothing of the value can be seen from outside, so the form has nothing to copy', () => {
  expect(Object.keys(seal({ text: 'a' }))).toEqual(['serial'])
  expect(JSON.stringify(seal({ text: 'a' }))).not.toContain('text')
})
