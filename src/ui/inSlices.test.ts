import { expect, test, vi } from 'vitest'
import { inSlices, nextTask } from './inSlices.ts'

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

test('A result that came while the signal aborted is not given', async () => {
  const stop = new AbortController()
  function* steps() {
    yield 1
    const until = performance.now() + 12
    while (performance.now() < until);
    // An input that waits while the last step is under way.
    void nextTask().then(() => stop.abort(new Error('Another text came')))
    return 'too late'
  }
  await expect(inSlices(steps(), { signal: stop.signal })).rejects.toThrow('Another text came')
})

test('Computations that follow each other share a slice, so that no task is longer than one', async () => {
  let clock = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  function* steps() {
    for (let step = 0; step < 18; step++) yield clock++
  }
  let since = clock
  let longest = 0
  const others = new MessageChannel()
  others.port1.addEventListener('message', () => {
    longest = Math.max(longest, clock - since)
    since = clock
    others.port2.postMessage(undefined)
  })
  others.port1.start()
  others.port2.postMessage(undefined)
  for (let run = 0; run < 10; run++) await inSlices(steps(), { milliseconds: 20 })
  others.port1.close()
  vi.restoreAllMocks()
  expect(longest).toBeGreaterThan(0)
  expect(longest).toBeLessThan(60)
})
