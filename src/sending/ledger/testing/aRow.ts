import type { LedgerRow } from '../ledgerRow.ts'

/** A row for tests. */
export function aRow(parts: Partial<LedgerRow>): LedgerRow {
  return {
    id: 'r1',
    owner: 'contoso/adele',
    action: 'put',
    apiVersion: 'beta',
    connectionId: 'tickets',
    itemId: 'T1',
    at: 0,
    result: 'saved',
    byteLength: 10,
    sha256: '',
    ...parts,
  }
}
