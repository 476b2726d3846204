/** Waits; false when it was called off. */
export function waitUnlessAborted(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isOver: boolean) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(isOver)
    }
    const stop = () => finish(false)
    const timer = setTimeout(() => finish(true), Math.min(milliseconds, longestTimeout))
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop)
  })
}

// What is longer, a browser takes for nothing. https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value
const longestTimeout = 2 ** 31 - 1
