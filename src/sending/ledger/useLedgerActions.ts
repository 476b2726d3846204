import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerWork } from './ledgerWork.ts'

/** What can be done about what was sent, on this page and in Graph. What does it is loaded at the first use. */
export function useLedgerActions(parts: LedgerWork, find: LedgerActions['find']): LedgerActions {
  const { ledger } = parts
  const work = async () => (await import('./ledgerWork.ts')).ledgerWork(parts)
  return {
    rows: async () => (ledger.owner === undefined ? [] : (await ledger.load()).rows(ledger.owner)),
    payloadIds: async () => (await ledger.load()).payloadIds(),
    open: async (row) => (await work()).open(row),
    duplicate: async (row) => (await work()).duplicate(row),
    check: async (row) => (await work()).check(row),
    find,
    remove: async (row, signal) => (await work()).remove(row, signal),
  }
}
