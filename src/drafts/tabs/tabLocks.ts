/**
 * Which tab has which draft open. A lock is the browser's own: it is free as soon as its tab is gone, also by a crash.
 * https://developer.mozilla.org/docs/Web/API/Web_Locks_API
 */
export interface TabLocks {
  /** Waits for the lock of a draft until the signal aborts; undefined then. `onLost` is called when another tab takes it. */
  readonly take: (id: string, signal: AbortSignal, onLost: () => void) => Promise<Release | undefined>
  /** Takes the lock from whoever has it. */
  readonly steal: (id: string, onLost: () => void) => Promise<Release | undefined>
  /** The drafts that are open in any tab. */
  readonly held: () => Promise<ReadonlySet<string>>
}

/** Gives a lock back. */
export type Release = () => void

/** The locks of this browser; where it has none, every draft is free. */
export function browserLocks(): TabLocks {
  // Absent where the page is not served over HTTPS.
  const locks: LockManager | undefined = 'locks' in navigator ? navigator.locks : undefined
  if (locks === undefined) {
    return {
      take: () => Promise.resolve(() => undefined),
      steal: () => Promise.resolve(() => undefined),
      held: () => Promise.resolve(new Set()),
    }
  }
  const request = (id: string, options: LockOptions, onLost: () => void) =>
    new Promise<Release | undefined>((resolve) => {
      let isHeld = false
      const lockState = () =>
        new Promise<void>((free) => {
          isHeld = true
          resolve(() => {
            isHeld = false
            free()
          })
        })
      locks.request(prefix + id, options, lockState).catch(() => {
        // Another tab took it away, or it never came.
        if (isHeld) onLost()
        resolve(undefined)
      })
    })
  return {
    take: (id, signal, onLost) => request(id, { signal }, onLost),
    steal: (id, onLost) => request(id, { steal: true }, onLost),
    async held() {
      const { held = [] } = await locks.query()
      const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []))
      return new Set(names)
    },
  }
}

const prefix = 'external-item-editor.draft.'
