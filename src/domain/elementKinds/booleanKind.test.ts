import { describe, expect, test } from 'vitest'
import { booleanKind } from './booleanKind.ts'

const { read, canonical } = booleanKind

describe('A Boolean is chosen', () => {
  test.each([
    ['true', true],
    ['false', false],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ value, findings: [] })
  })

  test.each(['', 'TRUE', '1', 'yes', ' true'])('and %j is none', (text) => {
    expect(read(text).value).toBeUndefined()
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['boolean-not-boolean'])
  })
})

test('true is the same as True, and not as false', () => {
  expect(canonical('true')).toBe(canonical('True'))
  expect(canonical('true')).not.toBe(canonical('false'))
})
