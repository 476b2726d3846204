// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { onceUnseen } from './onceUnseen.ts'
import { watchSight } from './testing/watchSight.ts'

afterEach(() => vi.unstubAllGlobals())

test('an element stays as long as it is in sight, and goes once it is not', () => {
  const tell = watchSight()
  let isGone = false
  onceUnseen(document.createElement('p'), () => (isGone = true))
  tell(true)
  expect(isGone).toBe(false)
  tell(false)
  expect(isGone).toBe(true)
})

test('it can be called off', () => {
  const tell = watchSight()
  let isGone = false
  onceUnseen(document.createElement('p'), () => (isGone = true))()
  tell(false)
  expect(isGone).toBe(false)
})
