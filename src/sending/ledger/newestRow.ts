import type { LedgerRow } from './ledgerRow.ts'

/** The last write of an item among rows with the newest first; undefined where there is none. */
export function newestRow(
  rows: readonly LedgerRow[],
  { connectionId, itemId }: Pick<LedgerRow, 'connectionId' | 'itemId'>,
): LedgerRow | undefined {
  return rows.find((each) => each.connectionId === connectionId && each.itemId === itemId)
}
