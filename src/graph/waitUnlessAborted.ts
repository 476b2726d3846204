/** Waits; false when it was called off. */
export function waitUnlessAborted(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isOver: boolean) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(isOver)
    }
    const stop = () => finish(false)
    const timer = setTimeout(() => finish(true), milliseconds)
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop)
  })
}
