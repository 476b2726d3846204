import { indexedDbNames } from './indexedDbNames.ts'
import { createNameKeeper, type NameKeeper, type NameKeeperParts } from './nameKeeper.ts'

/** Keeps names in the database of this browser. */
export function deviceNameKeeper(parts: NameKeeperParts): NameKeeper {
  return createNameKeeper({ ...parts, table: indexedDbNames(), now: Date.now })
}

/** Removes the names of all tenants from this device. */
export function forgetNames(): Promise<void> {
  return indexedDbNames().clear()
}
