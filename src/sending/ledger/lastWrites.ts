import type { LedgerRow } from './ledgerRow.ts'

/** What this device last wrote to an item: what Graph has of it is one thing, what was tried in vain since is another. */
export interface LastWrites {
  /** The last write that changed what is stored, or may have; undefined when there was none. */
  readonly telling: LedgerRow | undefined
  /** The last one, where it changed nothing. */
  readonly attempt: LedgerRow | undefined
}

/** The last writes of an item among rows with the newest first. */
export function lastWritesOf(
  rows: readonly LedgerRow[],
  { connectionId, itemId }: Pick<LedgerRow, 'connectionId' | 'itemId'>,
): LastWrites {
  const ofItem = rows.filter((each) => each.connectionId === connectionId && each.itemId === itemId)
  const telling = ofItem.find((row) => !isInVain(row))
  const [newest] = ofItem
  return { telling, attempt: newest === telling ? undefined : newest }
}

/** It is known to have changed nothing. */
export function isInVain({ result }: Pick<LedgerRow, 'result'>): boolean {
  return result === 'refused' || result === 'notSaved'
}
