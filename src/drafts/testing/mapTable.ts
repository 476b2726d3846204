import { createDraftStore } from '../draftStore.ts'
import type { DraftTable } from '../draftTable.ts'
import type { PieceValue } from '../longPart.ts'
import type { NotePlace, TabNote } from '../tabNote.ts'

/** A {@link DraftTable} in memory, which stores copies as a database does. Tests look into it and break it. */
export interface MapTable extends DraftTable {
  readonly records: Map<string, unknown>
  readonly pieceValues: Map<string, PieceValue>
  /** How many code units or elements were written as pieces so far. */
  readonly written: () => number
  /** From now on every access is refused with this, until `undefined`. */
  readonly refuseWith: (error: Error | undefined) => void
}

/** An empty table. It holds the pieces of one draft. */
export function mapTable(): MapTable {
  const records = new Map<string, unknown>()
  const pieceValues = new Map<string, PieceValue>()
  let written = 0
  let refusal: Error | undefined
  const check = async () => {
    if (refusal !== undefined) throw refusal
  }
  return {
    records,
    pieceValues,
    written: () => written,
    refuseWith: (error) => void (refusal = error),
    async record(key) {
      await check()
      return structuredClone(records.get(key))
    },
    async pieces(_key, ids) {
      await check()
      return ids.map((id) => structuredClone(pieceValues.get(id)))
    },
    async addPieces(_key, pieces) {
      await check()
      for (const { id, value } of pieces) {
        written += value.length
        pieceValues.set(id, structuredClone(value))
      }
    },
    async commit(key, record, ids) {
      await check()
      const missing = [...ids].filter((id) => !pieceValues.has(id))
      if (missing.length > 0) return missing
      records.set(key, structuredClone(record))
      for (const id of pieceValues.keys()) if (!ids.has(id)) pieceValues.delete(id)
      return []
    },
    async setAside(key, otherKey) {
      await check()
      records.set(otherKey, records.get(key))
    },
  }
}

/** A {@link NotePlace} in memory that keeps its note as text, as a tab does. */
export function memoryNote(longest = Number.POSITIVE_INFINITY): NotePlace {
  let text = 'null'
  return {
    read: () => JSON.parse(text) ?? undefined,
    write({ record, pieces }: TabNote) {
      const written = JSON.stringify({ record, pieces: [...pieces] })
      if (written.length > longest) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      text = written
    },
    clear: () => void (text = 'null'),
  }
}

/** A browser: one table, one tab's note, and a clock. */
export function deviceOf(longestNote?: number) {
  let time = 0
  let ids = 0
  const parts = {
    table: mapTable(),
    note: memoryNote(longestNote),
    now: () => ++time,
    newId: () => `p${++ids}`,
  }
  return { ...parts, open: () => createDraftStore('current', parts) }
}
