import type { GraphClient } from '../graph/graphClient.ts'
import { getSchema } from '../graph/schema.ts'
import { type KnownTarget, type RejectedReading, readRejected } from '../import/readRejected.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { entryInForce } from '../schemas/schemaCatalog.ts'
import type { SchemaStore } from '../schemas/schemaStore.ts'
import type { ReadPayload } from '../sending/answer/useRejectedPayload.ts'

/** What the page has to judge a rejected payload by. */
export interface RejectedParts {
  readonly flow: Pick<ItemFlow, 'context' | 'committedId'>
  readonly schemas: Pick<SchemaStore, 'catalog' | 'schemaOf'>
  readonly client: GraphClient
  /** Undefined while nobody is signed in. */
  readonly accountId: string | undefined
}

/**
 * Reads a payload that was rejected elsewhere by the schema that was chosen for it, that the form has, or that of its own
 * connection: one saved on this device, or Graph's.
 */
export function readRejectedHere(
  { flow: { context, committedId }, schemas, client, accountId }: RejectedParts,
  text: string,
  signal: AbortSignal,
  hints: Parameters<ReadPayload>[2],
): Promise<RejectedReading> {
  const schemaOf: KnownTarget['schemaOf'] = async (connectionId, how) => {
    const kept = entryInForce(schemas.catalog.get(), connectionId, accountId)
    if (kept !== undefined) return schemas.schemaOf(kept.id)
    if (accountId === undefined || connectionId === '') return undefined
    const reading = await getSchema(client, { connectionId, ...how })
    return reading.kind === 'ok' ? reading.value : undefined
  }
  const [kind, id] = hints?.against.split(/ (.*)/s) ?? []
  const chosen: KnownTarget['chosen'] =
    kind === 'connection'
      ? { of: 'connection', connectionId: id ?? '' }
      : kind === 'saved' || kind === 'none'
        ? { of: 'device', schema: schemas.schemaOf(id ?? '') }
        : undefined
  return readRejected(text, { context, connectionId: committedId, schemaOf, url: hints?.url, chosen }, signal)
}
