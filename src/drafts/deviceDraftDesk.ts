import { isDialogOpen } from '../ui/isDialogOpen.ts'
import type { Live } from '../ui/live.ts'
import { createDraftDesk, type DraftDesk } from './draftDesk.ts'
import { browserLocks, type DraftLocks } from './draftLocks.ts'
import { browserNews, type NewsChannel } from './draftNews.ts'
import { createDraftShelf } from './draftShelf.ts'
import { indexedDbTable, type StorageTrouble } from './indexedDbTable.ts'
import { tabMemoryPlace } from './tabMemory.ts'
import { tabNotePlace } from './tabNote.ts'

/** The drafts of this device, and what the list of them needs besides. */
export interface DeviceDraftDesk extends DraftDesk {
  readonly trouble: Live<StorageTrouble>
  readonly locks: DraftLocks
  readonly news: NewsChannel
}

/** The desk of this tab. */
export function deviceDraftDesk(): DeviceDraftDesk {
  // A page that was left gave up its draft; another may have it now, so “Back” begins anew with what is stored.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')
  let count = 0
  const table = indexedDbTable()
  const parts = {
    table,
    note: tabNotePlace(),
    now: Date.now,
    newId: () => `${tab}.${(count++).toString(36)}`,
    writer: tab,
    locks: browserLocks(),
    news: browserNews(),
    memory: tabMemoryPlace(),
    onLeave: (listener: () => void) => window.addEventListener('pagehide', listener),
    onReachable: (listener: () => void) => void table.trouble.subscribe(() => table.trouble.get() ?? listener()),
    isInUse: () => (document.activeElement ?? document.body) !== document.body || isDialogOpen(),
    // After the first save of somebody's work: before, there is nothing to keep, and some browsers ask the user.
    persist: () => void navigator.storage?.persist().catch(() => false),
  }
  const { locks, news } = parts
  return { ...createDraftDesk({ ...parts, shelf: createDraftShelf(parts) }), trouble: table.trouble, locks, news }
}
