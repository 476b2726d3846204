import type { LedgerRow } from './ledgerRow.ts'

/** Where the ledger is stored: rows, and beside them the payloads that are still kept. */
export interface LedgerTable {
  readonly rows: () => Promise<readonly unknown[]>
  readonly putRow: (row: LedgerRow) => Promise<void>
  readonly deleteRows: (ids: readonly string[]) => Promise<void>
  readonly payload: (id: string) => Promise<Blob | undefined>
  readonly payloadIds: () => Promise<readonly string[]>
  readonly putPayload: (id: string, payload: Blob) => Promise<void>
  readonly deletePayloads: (ids: readonly string[]) => Promise<void>
  readonly clear: () => Promise<void>
}
