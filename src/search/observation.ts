import type { EntryNames } from '../domain/access/whoCanFindIt.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ItemMembers } from '../domain/compare/compareItems.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { LadderFacts } from '../domain/search/ladderFacts.ts'
import type { RungName } from '../domain/search/rung.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import type { Evidence } from './evidence.ts'

/** What is looked at, and with what. */
export interface ObservingPorts {
  readonly client: GraphClient
  readonly apiVersion: ApiVersion
  readonly stored: StoredItemsHandle
  readonly tenantId: string | undefined
  readonly nameOf: EntryNames
  /** The schema of the connection, where the page has it already. */
  readonly schema: ConnectionSchema | undefined
  readonly now?: () => number
}

/** What was found out so far. */
export interface Observation {
  readonly facts: LadderFacts
  readonly evidence: Readonly<Partial<Record<RungName, readonly Evidence[]>>>
  /** What went wrong with a rung, for its button. */
  readonly errors: Readonly<Partial<Record<RungName, GraphError>>>
  /** The item as it is stored. */
  readonly members: ItemMembers | undefined
  readonly schema: ConnectionSchema | undefined
}

/** Nothing is known of an item yet. */
export function nothingObserved({ connectionId, itemId }: ItemTarget, now: number): Observation {
  const unasked = { kind: 'unasked' } as const
  return {
    facts: {
      now,
      connectionId,
      itemId,
      write: { kind: 'none' },
      connection: unasked,
      stored: unasked,
      access: unasked,
      search: unasked,
      copilot: unasked,
    },
    evidence: {},
    errors: {},
    members: undefined,
    schema: undefined,
  }
}
