import type { Clock } from '../clock.ts'
import type { Storage } from '../storage/storage.ts'
import type { SigningKeys } from './signingKeys.ts'

/** What every identity endpoint works with. `basePath` is where the tenants are mounted, "" on a port of its own. */
export type IdentityContext = {
  readonly storage: Storage
  readonly clock: Clock
  readonly keys: SigningKeys
  readonly basePath: string
}
