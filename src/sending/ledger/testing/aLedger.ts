import { createLedger } from '../ledger.ts'
import { mapLedgerTable } from './mapLedgerTable.ts'

/** A ledger in memory with its table; every row is one millisecond later than the one before. */
export function aLedger(limits: { readonly room?: number; readonly mostRows?: number } = {}) {
  const table = mapLedgerTable()
  let time = 0
  return { table, ledger: createLedger({ table, now: () => ++time, newId: () => 'x', ...limits }) }
}
