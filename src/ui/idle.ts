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

/** Does something once the page is drawn, so long has passed, and it is at rest. Gives what calls it off. */
export function onceAtRest(afterMilliseconds: number, act: () => void): () => void {
  let isOver = false
  const wait = setTimeout(() => void idle(1000).then(() => !isOver && act()), afterMilliseconds)
  return () => {
    isOver = true
    clearTimeout(wait)
  }
}

/** Resolves once there is a network, as far as the browser can tell: asking for a file before would only be in vain. */
export function online(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))
}

/**
 * Loads what nobody asked for yet. Where it does not arrive because there is no network, it is asked for again once there is
 * one: nothing is said of it before. What does not arrive with a network rejects.
 */
export async function loadWhenOnline<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (fault) {
    if (navigator.onLine) throw fault
    await online()
    return load()
  }
}

/**
 * Loads parts ahead, one after the other, each once the page is at rest, at the latest after so many milliseconds, and there
 * is a network. One that does not arrive is asked for when it is used. Ends early once `isOver` says so.
 */
export async function loadInTurn(
  parts: readonly (() => Promise<unknown>)[],
  atMost: number,
  isOver: () => boolean,
): Promise<void> {
  for (const load of parts) {
    await idle(atMost)
    // Asking in vain would end the list too soon.
    await online()
    if (isOver()) return
    await load().catch(() => undefined)
  }
}
