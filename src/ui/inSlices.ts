/** How a computation is run: how long at a time, in milliseconds, and who hears what the last step of a slice yielded. */
interface Slicing<Step> {
  readonly signal?: AbortSignal
  readonly onStep?: (step: Step) => void
  readonly milliseconds?: number
}

/**
 * Runs a computation that goes in steps, a few milliseconds at a time, so that the page stays responsive; says after each
 * slice what the last step yielded. Computations that follow each other share a slice. Rejects with the signal's reason
 * once that aborts.
 */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { signal, onStep, milliseconds = halfFrame }: Slicing<Step> = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted()
    const until = sliceEndFor(milliseconds)
    let step = steps.next()
    while (step.done !== true && performance.now() < until) step = steps.next()
    const isUsedUp = performance.now() >= until
    if (step.done !== true) onStep?.(step.value)
    // Also after the last step, or what is next would begin another slice in the same task.
    if (isUsedUp) await nextTask()
    if (step.done === true) {
      signal?.throwIfAborted()
      return step.value
    }
  }
}

/** Leaves half of a frame to the page. */
const halfFrame = 8

let lastSliceEnd = 0

/** When a slice that begins now ends: with the one that is under way, if there is one. */
function sliceEndFor(milliseconds: number): number {
  const now = performance.now()
  const own = now + milliseconds
  lastSliceEnd = now < lastSliceEnd ? Math.min(own, lastSliceEnd) : own
  return lastSliceEnd
}

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
