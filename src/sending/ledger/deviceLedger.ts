import { indexedDbLedger } from './indexedDbLedger.ts'
import { createLedger, type Ledger } from './ledger.ts'

/** The ledger of this device. */
export function deviceLedger(): Ledger {
  return createLedger({ table: indexedDbLedger(), now: Date.now, newId: () => crypto.randomUUID() })
}
