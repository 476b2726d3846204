import { isInVain, lastWritesOf } from './lastWrites.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { itemKey } from './madeSince.ts'

/** One item that was written from this device, with its history. */
export interface SentItem {
  readonly key: string
  /** As it was called when it was last sent; undefined when no row knows. */
  readonly title: string | undefined
  readonly newest: LedgerRow
  /** The other writes, newest first. */
  readonly earlier: readonly LedgerRow[]
  /** As far as this device knows: the last write that told says that it is there, or may be. */
  readonly mayBeStored: boolean
  /** What Graph took last, where what was tried since changed nothing. */
  readonly savedBefore: LedgerRow | undefined
}

/** One line for each item, in the order of their newest rows. The rows are newest first. */
export function sentItemsOf(rows: readonly LedgerRow[]): readonly SentItem[] {
  const byItem = new Map<string, [LedgerRow, ...LedgerRow[]]>()
  for (const row of rows) {
    const key = itemKey(row)
    const others = byItem.get(key)
    if (others === undefined) byItem.set(key, [row])
    else others.push(row)
  }
  return [...byItem].map(([key, ofItem]) => {
    const [newest, ...earlier] = ofItem
    const title = ofItem.find((row) => row.title !== undefined)?.title
    const { telling } = lastWritesOf(ofItem, newest)
    return {
      key,
      title,
      newest,
      earlier,
      mayBeStored: telling !== undefined && telling.result !== 'deleted',
      savedBefore: telling?.result === 'saved' && isInVain(newest) ? telling : undefined,
    }
  })
}
