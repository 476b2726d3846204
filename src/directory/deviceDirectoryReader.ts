import { createDirectoryReader, type DirectoryReader, type DirectoryReaderParts } from './directoryReader.ts'
import { indexedDbNames } from './indexedDbNames.ts'
import { createNameKeeper } from './nameKeeper.ts'

/** Reads the directory, and keeps names in the database of this browser. */
export function deviceDirectoryReader(parts: DirectoryReaderParts): DirectoryReader {
  return createDirectoryReader(parts, (keeperParts) =>
    createNameKeeper({ ...keeperParts, table: indexedDbNames(), now: Date.now }),
  )
}

/** Removes the names of all tenants from this device. */
export function forgetNames(): Promise<void> {
  return indexedDbNames().clear()
}
