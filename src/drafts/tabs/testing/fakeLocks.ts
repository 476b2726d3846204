import type { Release, TabLocks } from '../tabLocks.ts'

/** The locks that one page takes. A browser frees them when the page is gone. */
export interface PageLocks extends TabLocks {
  readonly closeAll: () => void
}

/** The locks of a browser in memory, for any number of pages. */
export function fakeLocks(): { readonly ofPage: () => PageLocks } {
  const owners = new Map<string, { readonly onLost: () => void; readonly page: object }>()
  const queues = new Map<string, (() => void)[]>()

  function next(id: string): void {
    owners.delete(id)
    queues.get(id)?.shift()?.()
  }

  function give(id: string, page: object, onLost: () => void): Release {
    const mine = { onLost, page }
    owners.set(id, mine)
    return () => {
      if (owners.get(id) === mine) next(id)
    }
  }

  function ofPage(): PageLocks {
    const page = {}
    return {
      take: (id, signal, onLost) =>
        new Promise((resolve) => {
          const grant = () => resolve(give(id, page, onLost))
          if (!owners.has(id)) return grant()
          queues.set(id, [...(queues.get(id) ?? []), grant])
          signal.addEventListener('abort', () => {
            const others = (queues.get(id) ?? []).filter((each) => each !== grant)
            queues.set(id, others)
            resolve(undefined)
          })
        }),
      async steal(id, onLost) {
        const before = owners.get(id)
        const release = give(id, page, onLost)
        before?.onLost()
        return release
      },
      held: () => Promise.resolve(new Set(owners.keys())),
      closeAll() {
        for (const [id, owner] of owners) if (owner.page === page) next(id)
      },
    }
  }

  return { ofPage }
}
