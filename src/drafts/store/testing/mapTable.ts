import type { TabBackup, TabBackupStore } from '../../tabs/tabBackup.ts'
import { createDraftStore, type DraftIdentity } from '../draftStore.ts'
import type { DraftTable } from '../draftTable.ts'
import { unreadableKey, waitingKey } from '../formats.ts'
import type { PieceValue } from '../longPart.ts'

/** A {@link DraftTable} in memory, which stores copies as a database does. Tests look into it and break it. */
export interface MapTable extends DraftTable {
  readonly records: Map<string, unknown>
  readonly headValues: Map<string, unknown>
  /** Each under the key of its draft, a space, and its id. */
  readonly pieceValues: Map<string, PieceValue>
  /** How many code units or elements were written as pieces so far. */
  readonly written: () => number
  /** From now on every access is refused with this, until `undefined`. */
  readonly refuseWith: (error: Error | undefined) => void
  /** From now on the table is not known to have anything, until the next draft is stored. */
  readonly forgetUse: () => void
}

/** An empty table. */
export function mapTable(): MapTable {
  const records = new Map<string, unknown>()
  const headValues = new Map<string, unknown>()
  const pieceValues = new Map<string, PieceValue>()
  let written = 0
  // As in a browser that denies the storage that would know.
  let isUsed = true
  let refusal: Error | undefined
  const check = async () => {
    if (refusal !== undefined) throw refusal
  }
  const idsOf = (key: string) => [...pieceValues.keys()].filter((each) => each.startsWith(`${key} `))
  return {
    records,
    headValues,
    pieceValues,
    written: () => written,
    refuseWith: (error) => void (refusal = error),
    forgetUse: () => void (isUsed = false),
    mayHaveAny: () => isUsed,
    async heads() {
      await check()
      return structuredClone([...headValues.values()])
    },
    async headless() {
      await check()
      return [...records.keys()].filter((key) => key !== unreadableKey && !headValues.has(key))
    },
    async head(key) {
      await check()
      return structuredClone(headValues.get(key))
    },
    async record(key) {
      await check()
      return structuredClone(records.get(key))
    },
    async pieces(key, ids) {
      await check()
      return ids.map((id) => structuredClone(pieceValues.get(`${key} ${id}`)))
    },
    async addPieces(key, pieces) {
      await check()
      for (const { id, value } of pieces) {
        written += value.length
        pieceValues.set(`${key} ${id}`, structuredClone(value))
      }
    },
    async commit(key, { head, record, ids }) {
      await check()
      const next = head(structuredClone(headValues.get(key)))
      isUsed = true
      if (next === undefined) return { kind: 'refused' }
      const missing = [...ids].filter((id) => !pieceValues.has(`${key} ${id}`))
      if (missing.length > 0) return { kind: 'missing', ids: missing }
      headValues.set(key, structuredClone(next))
      records.set(key, structuredClone(record))
      for (const each of idsOf(key)) if (!ids.has(each.slice(key.length + 1))) pieceValues.delete(each)
      return { kind: 'done' }
    },
    async changeHead(key, change) {
      await check()
      const next = change(structuredClone(headValues.get(key)))
      if (next !== undefined) headValues.set(key, next)
    },
    async copy(from, head) {
      await check()
      for (const each of idsOf(from)) {
        const value = pieceValues.get(each)
        if (value !== undefined) pieceValues.set(head.id + each.slice(from.length), value)
      }
      records.set(head.id, structuredClone(records.get(from)))
      headValues.set(head.id, head)
    },
    async remove(key) {
      await check()
      headValues.delete(key)
      records.delete(key)
      for (const each of [...idsOf(key), ...idsOf(waitingKey(key))]) pieceValues.delete(each)
    },
    async removeAll() {
      await check()
      for (const map of [headValues, records, pieceValues]) map.clear()
    },
    async setAside(key, otherKey) {
      await check()
      records.set(otherKey, records.get(key))
    },
  }
}

/** A {@link TabBackupStore} in memory that keeps its backup as text, as a tab does. */
export function memoryBackup(longest = Number.POSITIVE_INFINITY): TabBackupStore {
  let text = 'null'
  return {
    read: () => JSON.parse(text) ?? undefined,
    write({ head, record, pieces }: TabBackup) {
      const written = JSON.stringify({ head, record, pieces: [...pieces] })
      if (written.length > longest) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      text = written
    },
    clear: () => void (text = 'null'),
  }
}

/** A browser: one table, one tab's backup, and a clock. */
export function deviceOf(longestBackup?: number) {
  let time = 0
  let ids = 0
  const parts = {
    table: mapTable(),
    backup: memoryBackup(longestBackup),
    now: () => ++time,
    newId: () => `p${++ids}`,
    writer: 'page',
  }
  const open = (id = 'current', writer = 'page') => createDraftStore(identityOf(id), { ...parts, writer })
  return { ...parts, open }
}

/** A draft without a name that belongs to nobody. */
export function identityOf(id: string): DraftIdentity {
  return { id, name: '', owner: () => '' }
}
