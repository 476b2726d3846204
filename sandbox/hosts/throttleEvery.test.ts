import { afterEach, expect, test, vi } from 'vitest'
import { throttleEvery } from './throttleEvery.ts'

afterEach(() => void vi.unstubAllEnvs())

test.each([
  [undefined, 40],
  ['0', 0],
  ['3', 3],
  ['-1', 40],
  ['often', 40],
])('SANDBOX_THROTTLE_EVERY=%s is every %i', (text, every) => {
  vi.stubEnv('SANDBOX_THROTTLE_EVERY', text)
  expect(throttleEvery()).toBe(every)
})
