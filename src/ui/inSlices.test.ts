import { expect, test } from 'vitest'
import { inSlices } from './inSlices.ts'

/** Steps that take a millisecond each. */
function* busySteps(count: number): Generator<number, string> {
  for (let step = 1; step <= count; step++) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield step
  }
  return 'done'
}

test('All steps are taken, and others get their turn in between', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 0)
  const seen: number[] = []
  await expect(inSlices(busySteps(60), { onStep: (step) => seen.push(step) })).resolves.toBe('done')
  clearInterval(others)
  expect(seen.length).toBeGreaterThan(2)
  expect(turns).toBeGreaterThan(0)
})

test('It stops soon after the signal aborts', async () => {
  const stop = new AbortController()
  const seen: number[] = []
  const onStep = (step: number) => {
    seen.push(step)
    stop.abort(new Error('Another text came'))
  }
  await expect(inSlices(busySteps(1000), { signal: stop.signal, onStep })).rejects.toThrow('Another text came')
  expect(seen).toHaveLength(1)
})
