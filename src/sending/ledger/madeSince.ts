import type { LedgerRow } from './ledgerRow.ts'

/** An item that was made from this device, with the row of its making. */
export type MadeItem = LedgerRow

/**
 * The items that were made from here since a moment and are still there as far as this device knows: created, not
 * replaced, because deleting an item that somebody else made would undo more than what was done here. Newest first, as
 * the rows are.
 */
export function madeSince(rows: readonly LedgerRow[], since: number): readonly MadeItem[] {
  const seen = new Set<string>()
  const gone = new Set<string>()
  return rows.filter((row) => {
    const key = itemKey(row)
    if (row.result === 'deleted') {
      if (!seen.has(key)) gone.add(key)
      return false
    }
    if (row.action !== 'put' || row.result !== 'saved' || row.isNew !== true) return false
    if (gone.has(key) || seen.has(key) || row.at < since) return false
    seen.add(key)
    return true
  })
}

/** The same for every row of an item. */
export function itemKey({ connectionId, itemId }: Pick<LedgerRow, 'connectionId' | 'itemId'>): string {
  return JSON.stringify([connectionId, itemId])
}

/** The beginning of the day that a moment is in, by the clock of this device. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}
