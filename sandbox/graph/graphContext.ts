import type { Context } from 'hono'
import type { Clock } from '../clock.ts'
import type { SigningKeys } from '../identity/signingKeys.ts'
import type { Storage } from '../storage/storage.ts'
import type { Caller } from './bearer.ts'
import type { DirectoryThrottle } from './directory/throttle.ts'
import type { GraphRefusal, RequestIds } from './graphError.ts'
import type { CallKind } from './permissions.ts'
import type { PutLog } from './putLog.ts'
import type { SearchIndex } from './search/searchIndex.ts'

/** What every Graph endpoint works with. `basePath` is where the versions are mounted, "" on a port of its own. */
export type GraphContext = {
  readonly storage: Storage
  readonly clock: Clock
  readonly keys: SigningKeys
  readonly basePath: string
  readonly putLog: PutLog
  readonly throttle: DirectoryThrottle
  readonly index: SearchIndex
}

export type GraphVersion = 'beta' | 'v1.0'

/** What the middleware has found out about a request before an endpoint sees it. */
export type GraphEnv = { Variables: { ids: RequestIds; version: GraphVersion; caller: Caller } }

/** Hono's context of a Graph request. */
export type GraphRequest = Context<GraphEnv>

/** What an endpoint answers. */
export type Outcome = Response | GraphRefusal

/** Makes a route's handler of an endpoint: the token needs a scope for the kind of call. */
export type Handle = (
  kind: CallKind,
  endpoint: (c: GraphRequest) => Outcome | Promise<Outcome>,
) => (c: GraphRequest) => Promise<Response>
