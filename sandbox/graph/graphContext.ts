import type { Context } from 'hono'
import type { Clock } from '../clock.ts'
import type { SigningKeys } from '../identity/signingKeys.ts'
import type { Storage } from '../storage/storage.ts'
import type { Caller } from './bearer.ts'
import type { RequestIds } from './graphError.ts'
import type { PutLog } from './putLog.ts'

/** What every Graph endpoint works with. `basePath` is where the versions are mounted, "" on a port of its own. */
export type GraphContext = {
  readonly storage: Storage
  readonly clock: Clock
  readonly keys: SigningKeys
  readonly basePath: string
  readonly putLog: PutLog
}

export type GraphVersion = 'beta' | 'v1.0'

/** What the middleware has found out about a request before an endpoint sees it. */
export type GraphEnv = { Variables: { ids: RequestIds; version: GraphVersion; caller: Caller } }

/** Hono's context of a Graph request. */
export type GraphRequest = Context<GraphEnv>
