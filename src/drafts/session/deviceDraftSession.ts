import { isDialogOpen } from '../../ui/isDialogOpen.ts'
import type { Live } from '../../ui/live.ts'
import { createDraftRepository } from '../store/draftRepository.ts'
import type { DraftTable } from '../store/draftTable.ts'
import { indexedDbTable, type StorageTrouble } from '../store/indexedDbTable.ts'
import { browserNews, type NewsChannel } from '../tabs/draftNews.ts'
import { tabBackupStore } from '../tabs/tabBackup.ts'
import { browserLocks, type TabLocks } from '../tabs/tabLocks.ts'
import { tabMemoryStore } from '../tabs/tabMemory.ts'
import { createDraftSession, type DraftSession } from './draftSession.ts'

/** The drafts of this device, and what the list of them needs besides. */
export interface DeviceDraftSession extends DraftSession {
  readonly trouble: Live<StorageTrouble>
  readonly locks: TabLocks
  readonly news: NewsChannel
  readonly table: DraftTable
}

/** The session of this tab. */
export function deviceDraftSession(): DeviceDraftSession {
  // A page that was left gave up its draft; another may have it now, so “Back” begins anew with what is stored.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')
  let count = 0
  const table = indexedDbTable()
  const parts = {
    table,
    backup: tabBackupStore(),
    now: Date.now,
    newId: () => `${tab}.${(count++).toString(36)}`,
    writer: tab,
    locks: browserLocks(),
    news: browserNews(),
    memory: tabMemoryStore(),
    onLeave: (listener: () => void) => window.addEventListener('pagehide', listener),
    onReachable: (listener: () => void) => void table.trouble.subscribe(() => table.trouble.get() ?? listener()),
    onEmptied: table.onEmptied,
    isInUse: () => (document.activeElement ?? document.body) !== document.body || isDialogOpen(),
    // After the first save of somebody's work: before, there is nothing to keep, and some browsers ask the user.
    persist: () => void navigator.storage?.persist().catch(() => false),
  }
  const { locks, news } = parts
  return {
    ...createDraftSession({ ...parts, repository: createDraftRepository(parts) }),
    trouble: table.trouble,
    locks,
    news,
    table,
  }
}
