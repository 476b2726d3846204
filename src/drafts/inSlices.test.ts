import { expect, test } from 'vitest'
import { atOnce, inSlices } from './inSlices.ts'

test('long work is left off every few milliseconds and comes to the same', async () => {
  let pauses = 0
  const result = await inSlices(workOf(30), async () => void pauses++)
  expect(result).toBe('done')
  expect(pauses).toBeGreaterThanOrEqual(3)
  expect(pauses).toBeLessThanOrEqual(30)
})

test('short work is done without a pause', async () => {
  let pauses = 0
  expect(await inSlices(workOf(0), async () => void pauses++)).toBe('done')
  expect(pauses).toBe(0)
})

test('what cannot wait is done at once', () => {
  expect(atOnce(workOf(3))).toBe('done')
})

function* workOf(milliseconds: number): Generator<undefined, string> {
  for (let each = 0; each < milliseconds; each++) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield
  }
  return 'done'
}
