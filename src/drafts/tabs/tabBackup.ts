import { storedJson, tabStorage } from '../../ui/storedValue.ts'
import { readDraftHead } from '../store/draftHead.ts'
import { type DraftHead, type DraftRecord, draftKeys, onlyDraftId, tabBackupSchema } from '../store/formats.ts'
import type { PieceValue } from '../store/longPart.ts'

/**
 * A draft put away in the tab: its record, and those of its pieces that may not be in the database. The tab gives it back
 * at once, also to a page that had no time for the database or is denied it.
 */
export interface TabBackup {
  /** Undefined in a backup of a version that had one draft only. */
  readonly head: DraftHead | undefined
  readonly record: DraftRecord
  readonly pieces: ReadonlyMap<string, PieceValue>
}

/** The one backup of a tab. */
export interface TabBackupStore {
  /** What is there, as it was parsed; undefined when nothing is. */
  readonly read: () => unknown
  /** Throws when the tab denies its storage or has no room. */
  readonly write: (backup: TabBackup) => void
  readonly clear: () => void
}

/** More than this does not fit into the storage of a tab, and turning it into text would only take time. In code units. */
export const longestBackup = 5_000_000

/** The backup in what was read from the tab; undefined when it is none. */
export function readTabBackup(stored: unknown): TabBackup | undefined {
  const read = tabBackupSchema.safeParse(stored).data
  return read && { head: readDraftHead(read.head), record: read.record, pieces: new Map(read.pieces) }
}

/** Which draft the backup is of: the head in it, or that of the one draft that earlier versions had. */
export function backupIdOf(stored: unknown): string | undefined {
  if (stored === undefined) return undefined
  return readTabBackup(stored)?.head?.id ?? onlyDraftId
}

/** The storage of this tab. Writing goes to it as it is, since why it fails is said to the user. */
export function tabBackupStore(): TabBackupStore {
  const stored = storedJson(draftKeys.backup, (json) => json ?? undefined, tabStorage)
  return {
    read: stored.read,
    write: ({ head, record, pieces }) =>
      sessionStorage.setItem(draftKeys.backup, JSON.stringify({ head, record, pieces: [...pieces] })),
    clear: () => void stored.remove(),
  }
}
