import type { GraphError } from '../../graph/graphError.ts'
import type { ItemTarget } from '../stored/storedItems.ts'
import type { LedgerResult, LedgerRow } from './ledgerRow.ts'

/** What can be done about what was sent. Only `remove` changes anything in Graph. */
export interface LedgerActions {
  readonly rows: () => Promise<readonly LedgerRow[]>
  /** The rows whose payload is still kept, by id. */
  readonly payloadIds: () => Promise<ReadonlySet<string>>
  /** Puts the payload of a row into the form, with its connection and item ID; a sentence when that cannot be done. */
  readonly open: (row: LedgerRow) => Promise<string | undefined>
  /** Makes a new draft of the payload of a row, with the next item ID; a sentence when that cannot be done. */
  readonly duplicate: (row: LedgerRow) => Promise<string | undefined>
  /** Looks up with one GET what became of a write, and closes its row. */
  readonly check: (row: LedgerRow) => Promise<LedgerResult>
  /** Shows whether an item is found. */
  readonly find: (target: ItemTarget) => void
  /** Deletes the item in Graph; undefined when that worked, or when it was not there any more. */
  readonly remove: (row: LedgerRow, signal: AbortSignal) => Promise<GraphError | undefined>
}
