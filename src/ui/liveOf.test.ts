import { expect, test } from 'vitest'
import { live } from './live.ts'
import { liveOf } from './liveOf.ts'

test('a part follows the whole, and tells the same listeners', () => {
  const whole = live({ a: 1, b: 1 })
  const part = liveOf(whole, ({ a }) => a)
  const heard: number[] = []
  const leave = part.subscribe(() => heard.push(part.get()))
  whole.set({ a: 2, b: 1 })
  leave()
  whole.set({ a: 3, b: 1 })
  expect(heard).toEqual([2])
  expect(part.get()).toBe(3)
})
