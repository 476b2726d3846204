import { emptyDraft, type ItemDraft } from '../../../domain/itemDraft.ts'
import { createDraftSession, type DraftSession } from '../../session/draftSession.ts'
import { createDraftRepository } from '../../store/draftRepository.ts'
import type { TabMemory } from '../../store/formats.ts'
import { mapTable, memoryBackup } from '../../store/testing/mapTable.ts'
import type { DraftNews } from '../draftNews.ts'
import type { TabBackupStore } from '../tabBackup.ts'
import type { Release, TabLocks } from '../tabLocks.ts'
import type { TabMemoryStore } from '../tabMemory.ts'

/** A browser with tabs: one table, locks and news for all of them, and what each remembers over its reloads. */
export function fakeBrowser() {
  const table = mapTable()
  const locks = fakeLocks()
  const listeners = new Map<object, (news: DraftNews) => void>()
  let pages = 0
  let ids = 0
  let time = 0
  let persisted = 0
  let lastOwner = ''
  let isInUse = false

  /** A tab: call `open` for its first page and for each reload. */
  function tab(backup: TabBackupStore = memoryBackup()) {
    let remembered: TabMemory = {}
    const memory: TabMemoryStore = {
      get: () => remembered,
      change: (change) => void (remembered = { ...remembered, ...change }),
      lastOwner: () => lastOwner,
      setLastOwner: (owner) => void (lastOwner = owner),
    }
    let page: { readonly locks: TabLocks & { closeAll: () => void } } | undefined
    let whenLeft: () => void = () => undefined
    return {
      close: () => page?.locks.closeAll(),
      /** The page is left; the browser has not freed its locks yet. */
      leave: () => whenLeft(),
      async open(mayBeSignedIn = false): Promise<DraftSession> {
        page?.locks.closeAll()
        const self = {}
        const own = locks.ofPage()
        page = { locks: own }
        const parts = {
          table,
          backup,
          now: () => ++time,
          newId: () => `id${++ids}`,
          writer: `page${++pages}`,
          locks: own,
          news: {
            tell: (news: DraftNews) => {
              for (const [other, listener] of listeners) if (other !== self) listener(news)
            },
            listen: (listener: (news: DraftNews) => void) => {
              // A draftSession and its lock both listen.
              const earlier = listeners.get(self)
              listeners.set(self, (news) => {
                earlier?.(news)
                listener(news)
              })
              return () => listeners.delete(self)
            },
          },
          memory,
          onLeave: (listener: () => void) => void (whenLeft = listener),
          persist: () => void persisted++,
          onReachable: () => undefined,
          isInUse: () => isInUse,
        }
        const draftSession = createDraftSession({ ...parts, repository: createDraftRepository(parts) })
        await draftSession.start(mayBeSignedIn)
        return draftSession
      },
    }
  }
  return { table, tab, persisted: () => persisted, useIt: () => void (isInUse = true) }
}

/** Saves a draft that was typed, as a pause in typing does. */
export async function type(draftSession: DraftSession, draft: ItemDraft): Promise<void> {
  draftSession.autosave.changed(draft, { byteLength: 1, schema: undefined })
  await draftSession.autosave.flush()
}

function fakeLocks() {
  interface Waiting {
    readonly grant: () => void
  }
  const holders = new Map<string, { readonly onLost: () => void; readonly page: object }>()
  const queues = new Map<string, Waiting[]>()

  function next(id: string): void {
    holders.delete(id)
    queues.get(id)?.shift()?.grant()
  }
  function give(id: string, page: object, onLost: () => void): Release {
    const mine = { onLost, page }
    holders.set(id, mine)
    return () => {
      if (holders.get(id) === mine) next(id)
    }
  }
  return {
    ofPage(): TabLocks & { closeAll: () => void } {
      const page = {}
      return {
        take: (id, signal, onLost) =>
          new Promise((resolve) => {
            const grant = () => resolve(give(id, page, onLost))
            if (!holders.has(id)) return grant()
            const waiting = { grant }
            queues.set(id, [...(queues.get(id) ?? []), waiting])
            signal.addEventListener('abort', () => {
              queues.set(
                id,
                (queues.get(id) ?? []).filter((each) => each !== waiting),
              )
              resolve(undefined)
            })
          }),
        async steal(id, onLost) {
          const before = holders.get(id)
          const release = give(id, page, onLost)
          before?.onLost()
          return release
        },
        held: () => Promise.resolve(new Set(holders.keys())),
        closeAll() {
          for (const [id, lock] of holders) if (lock.page === page) next(id)
        },
      }
    },
  }
}

/** A draft with this item ID and nothing else. */
export function item(itemId: string): ItemDraft {
  return { ...emptyDraft, itemId }
}

/** The item ID of the draft in the form. */
export function itemOf(draftSession: DraftSession): string {
  return draftSession.opened.get().draft.itemId
}

/** The item IDs of the drafts that the owner of the draftSession sees, the latest first. */
export async function listed(draftSession: DraftSession): Promise<readonly string[]> {
  return (await draftSession.repository.list(draftSession.owner())).map(({ itemId }) => itemId)
}
