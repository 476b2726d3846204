/** What `work` gives, or 'aborted' as soon as the signal says so; the work itself may go on unseen. */
export function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | 'aborted'> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve('aborted')
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
