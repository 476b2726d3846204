import { expect, test } from 'vitest'
import { matchTaken, taken } from './cursor.ts'

test('A pattern takes what stands at the cursor, and nothing further on', () => {
  const cursor = { source: 'ab12', at: 0 }
  expect(taken(cursor, /\d+/y)).toBe('')
  expect(taken(cursor, /[a-z]+/y)).toBe('ab')
  expect(taken(cursor, /\d+/y)).toBe('12')
  expect(cursor.at).toBe(4)
})

test('With its groups, or nothing', () => {
  const cursor = { source: 'ab12', at: 0 }
  expect(matchTaken(cursor, /(\d+)/y)).toBeUndefined()
  expect(matchTaken(cursor, /(a)(b)/y)?.slice(1)).toEqual(['a', 'b'])
  expect(cursor.at).toBe(2)
})
