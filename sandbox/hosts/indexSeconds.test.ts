import { afterEach, expect, test, vi } from 'vitest'
import { indexSeconds } from './indexSeconds.ts'

afterEach(() => void vi.unstubAllEnvs())

test.each([
  [undefined, 8],
  ['0', 0],
  ['3', 3],
  ['-1', 8],
  ['often', 8],
])('SANDBOX_INDEX_SECONDS=%s is %i seconds', (text, every) => {
  vi.stubEnv('SANDBOX_INDEX_SECONDS', text)
  expect(indexSeconds()).toBe(every)
})
