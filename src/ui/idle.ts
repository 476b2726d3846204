/**
 * Resolves when the page has nothing else to do, at the latest after so many milliseconds: what is not needed for the next
 * paint or key waits for it. Where the browser cannot tell, it is the next task.
 */
export function idle(atMost: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: atMost })
    else setTimeout(resolve)
  })
}
