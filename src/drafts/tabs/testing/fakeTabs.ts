import { emptyDraft, type ItemDraft } from '../../../domain/itemDraft.ts'
import { createDraftSession, type DraftSession } from '../../session/draftSession.ts'
import { createDraftRepository } from '../../store/draftRepository.ts'
import type { TabMemory } from '../../store/formats.ts'
import { mapTable, memoryBackup } from '../../store/testing/mapTable.ts'
import type { TabBackupStore } from '../tabBackup.ts'
import type { TabMemoryStore } from '../tabMemory.ts'
import { fakeLocks, type PageLocks } from './fakeLocks.ts'
import { fakeNews } from './fakeNews.ts'

/** A browser with tabs: one table, locks and news for all of them, and what each remembers over its reloads. */
export function fakeBrowser() {
  const table = mapTable()
  const locks = fakeLocks()
  const news = fakeNews()
  let pages = 0
  let ids = 0
  let time = 0
  let persisted = 0
  let lastOwner = ''
  let lastDraft: string | undefined
  let isInUse = false

  /** A tab: call `open` for its first page and for each reload. */
  function tab(backup: TabBackupStore = memoryBackup()) {
    let remembered: TabMemory = {}
    const memory: TabMemoryStore = {
      get: () => remembered,
      change: (change) => void (remembered = { ...remembered, ...change }),
      lastOwner: () => lastOwner,
      setLastOwner: (owner) => void (lastOwner = owner),
      lastDraft: () => lastDraft,
      setLastDraft: (id) => void (lastDraft = id),
    }
    let page: PageLocks | undefined
    let whenLeft: () => void = () => undefined
    let whenEmptied: () => void = () => undefined
    return {
      close: () => page?.closeAll(),
      /** The browser takes away what is stored while the page is open. */
      async empty() {
        await table.removeAll()
        whenEmptied()
      },
      /** The page is left; the browser has not freed its locks yet. */
      leave: () => whenLeft(),
      async open(mayBeSignedIn = false): Promise<DraftSession> {
        page?.closeAll()
        page = locks.ofPage()
        const parts = {
          table,
          backup,
          now: () => ++time,
          newId: () => `id${++ids}`,
          writer: `page${++pages}`,
          locks: page,
          news: news.ofPage(),
          memory,
          onLeave: (listener: () => void) => void (whenLeft = listener),
          persist: () => void persisted++,
          onReachable: () => undefined,
          onEmptied: (listener: () => void) => void (whenEmptied = listener),
          isInUse: () => isInUse,
        }
        const draftSession = createDraftSession({ ...parts, repository: createDraftRepository(parts) })
        await draftSession.start(mayBeSignedIn)
        return draftSession
      },
    }
  }
  return {
    table,
    tab,
    persisted: () => persisted,
    useIt: () => void (isInUse = true),
    /** Sets the clock. */
    setClock: (to: number) => void (time = to),
  }
}

/** Saves a draft that was typed, as a pause in typing does. */
export async function type(draftSession: DraftSession, draft: ItemDraft): Promise<void> {
  draftSession.autosave.changed(draft, { byteLength: 1, schema: undefined })
  await draftSession.autosave.flush()
}

/** A draft with this item ID and nothing else. */
export function item(itemId: string): ItemDraft {
  return { ...emptyDraft, itemId }
}

/** The item ID of the draft in the form. */
export function itemOf(draftSession: DraftSession): string {
  return draftSession.opened.get().draft.itemId
}

/** The item IDs of the drafts that the owner of the session sees, the latest first. */
export async function listed(draftSession: DraftSession): Promise<readonly string[]> {
  return (await draftSession.repository.list(draftSession.owner())).map(({ itemId }) => itemId)
}
