import { memoryStorage } from '../storage/memoryStorage.ts'
import type { Storage } from '../storage/storage.ts'
import { fileStorage } from './fileStorage.ts'
import { stateFolder } from './stateFolder.ts'

export type StorageKind = 'disk' | 'memory'

/** The storage asked for; without a wish SANDBOX_STORAGE=memory decides, and disk is the default. */
export function storageFor(wish: StorageKind | undefined): Storage {
  const kind = wish ?? (process.env.SANDBOX_STORAGE === 'memory' ? 'memory' : 'disk')
  return kind === 'memory' ? memoryStorage() : fileStorage(stateFolder())
}
