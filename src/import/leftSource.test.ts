import { expect, test } from 'vitest'
import { leftSource } from './leftSource.ts'

test('what was left is there until something else is, or nothing', () => {
  expect(leftSource.get()).toBeUndefined()
  leftSource.set({ kind: 'typed', text: '{', dropped: [] })
  expect(leftSource.get()).toEqual({ kind: 'typed', text: '{', dropped: [] })
  leftSource.set(undefined)
  expect(leftSource.get()).toBeUndefined()
})
