/** What is followed of a registration. */
export interface Versions extends EventTarget {
  readonly installing: EventTarget | null
  readonly waiting: object | null
  readonly update: () => Promise<unknown>
}

/**
 * Tells once when a newer version of the editor is ready on the device: its files are there, and the next page will be of it.
 * The host is asked again when the page comes back into sight, at most once an hour.
 */
export function watchVersions(versions: Versions, onReady: () => void): void {
  let isTold = false
  const tell = () => {
    if (!isTold && versions.waiting !== null) onReady()
    isTold ||= versions.waiting !== null
  }
  const follow = () => versions.installing?.addEventListener('statechange', tell)
  tell()
  follow()
  versions.addEventListener('updatefound', follow)

  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    const now = performance.now()
    if (document.visibilityState !== 'visible' || now - asked < hour) return
    asked = now
    // Without a network there is nothing newer either.
    versions.update().catch(() => undefined)
  })
}

/** In milliseconds. */
const hour = 3_600_000
