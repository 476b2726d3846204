// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { followedKey, followsSchema } from '../followsSchema.ts'
import { follow, followedOf, followedOperations, settle, stopFollowing } from './followedOperations.ts'
import { anOperation } from './testing/anOperation.ts'

afterEach(() => {
  for (const each of followedOperations.get()) stopFollowing(each)
})

test('one is followed for each connection of an account, and kept on the device', () => {
  const [first, second] = [anOperation({ at: 1 }), anOperation({ at: 2 })]
  follow(first)
  follow(anOperation({ owner: 'other' }))
  follow(second)
  expect(followedOf(followedOperations.get(), 'adele', 'assets')).toEqual(second)
  expect(followedOf(followedOperations.get(), 'adele', 'wiki')).toBeUndefined()
  expect(JSON.parse(localStorage.getItem(followedKey) ?? '')).toHaveLength(2)
  expect(followsSchema.get()).toBe(true)
})

test('how it ended is kept until it is read', () => {
  follow(anOperation())
  settle(anOperation(), { kind: 'failed', why: 'No.' })
  expect(followedOf(followedOperations.get(), 'adele', 'assets')?.outcome).toEqual({ kind: 'failed', why: 'No.' })
  stopFollowing(anOperation())
  expect(followedOperations.get()).toEqual([])
  expect(localStorage.getItem(followedKey)).toBeNull()
  expect(followsSchema.get()).toBe(false)
})

test('an earlier one does not end the one that took its place', () => {
  follow(anOperation({ at: 2 }))
  settle(anOperation({ at: 1 }), { kind: 'completed' })
  stopFollowing(anOperation({ at: 1 }))
  expect(followedOf(followedOperations.get(), 'adele', 'assets')?.outcome).toBeUndefined()
})
