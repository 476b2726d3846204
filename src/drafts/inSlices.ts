/** Does work that can be left off at each `yield`, a few milliseconds at a time, so that a key is never kept waiting. */
export async function inSlices<Result>(
  work: Generator<undefined, Result>,
  pause: () => Promise<void> = nextTask,
): Promise<Result> {
  let until = performance.now() + sliceMilliseconds
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await pause()
    until = performance.now() + sliceMilliseconds
  }
}

/** Does the same work without a pause. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** Resolves in another task, after what the user did meanwhile. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

const sliceMilliseconds = 5
