import { z } from 'zod/mini'
import { type DraftHead, readDraftHead } from './draftHead.ts'
import { type DraftRecord, draftRecordSchema } from './draftRecord.ts'
import type { PieceValue } from './longPart.ts'

/**
 * A draft put away in the tab: its record, and those of its pieces that may not be in the database. The tab gives it back
 * at once, also to a page that had no time for the database or is denied it.
 */
export interface TabNote {
  /** Undefined in a note of a version that kept one draft only. */
  readonly head: DraftHead | undefined
  readonly record: DraftRecord
  readonly pieces: ReadonlyMap<string, PieceValue>
}

/** The one note of a tab. */
export interface NotePlace {
  /** What is there, as it was parsed; undefined when nothing is. */
  readonly read: () => unknown
  /** Throws when the tab denies its storage or has no room. */
  readonly write: (note: TabNote) => void
  readonly clear: () => void
}

/** More than this does not fit into the storage of a tab, and turning it into text would only take time. In code units. */
export const longestNote = 5_000_000

/** The note in what was read from the tab; undefined when it is none. */
export function readTabNote(stored: unknown): TabNote | undefined {
  const read = noteSchema.safeParse(stored).data
  return read && { head: readDraftHead(read.head), record: read.record, pieces: new Map(read.pieces) }
}

/** Which draft the note is of: the head in it, or that of the one draft that earlier versions kept. */
export function noteKeyOf(stored: unknown): string | undefined {
  if (stored === undefined) return undefined
  return readTabNote(stored)?.head?.id ?? onlyKey
}

/** The key of the one draft that earlier versions kept. */
export const onlyKey = 'current'

/** The storage of this tab. */
export function tabNotePlace(): NotePlace {
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(noteKey) ?? 'null') ?? undefined
      } catch {
        return undefined
      }
    },
    write: ({ head, record, pieces }) =>
      sessionStorage.setItem(noteKey, JSON.stringify({ head, record, pieces: [...pieces] })),
    clear() {
      try {
        sessionStorage.removeItem(noteKey)
      } catch {
        // Denied: then nothing is there either.
      }
    },
  }
}

const noteKey = 'external-item-editor.draft'

const noteSchema = z.lazy(() =>
  z.object({
    head: z.optional(z.unknown()),
    record: draftRecordSchema,
    pieces: z.array(z.tuple([z.string(), z.union([z.string(), z.array(z.string())])])),
  }),
)
