/**
 * Runs a computation that goes in steps, a few milliseconds at a time, so that the page stays responsive; says after each
 * slice what the last step yielded. Rejects with the signal's reason once that aborts.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onStep }: { readonly signal?: AbortSignal; readonly onStep?: (step: Step) => void } = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted()
    const until = performance.now() + sliceMilliseconds
    let step = steps.next()
    while (step.done !== true && performance.now() < until) step = steps.next()
    if (step.done === true) return step.value
    onStep?.(step.value)
    await nextTask()
  }
}

/** Leaves half of a frame to the page. */
const sliceMilliseconds = 8

/** Resolves in a task of its own, after the input that waits. A timer would be slowed down when many follow each other. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}
