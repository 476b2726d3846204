import { fittingSchema } from '../domain/answer/fittingSchema.ts'
import type { ConnectionList } from '../graph/connections.ts'
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
  /** The connections that are listed, once they are. */
  readonly listed?: ConnectionList | undefined
}

/**
 * Reads a payload that was rejected elsewhere by the schema that was chosen for it, that the form has, or that of its own
 * connection: one saved on this device, or Graph's.
 */
export function readRejectedHere(
  { flow: { context, committedId }, schemas, client, accountId, listed }: RejectedParts,
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
  const fitting: KnownTarget['fitting'] = async (names, how) => {
    const ready = (listed?.connections ?? []).filter(({ state }) => state !== 'draft').slice(0, mostAsked)
    const found = await Promise.all(
      ready.map(async ({ id: connectionId }) => ({ connectionId, schema: await schemaOf(connectionId, how) })),
    )
    return fittingSchema(
      names,
      found.flatMap(({ connectionId, schema }) => (schema === undefined ? [] : [{ connectionId, schema }])),
    )
  }
  const [kind, id] = hints?.against.split(/ (.*)/s) ?? []
  const chosen: KnownTarget['chosen'] =
    kind === 'connection'
      ? { of: 'connection', connectionId: id ?? '' }
      : kind === 'saved' || kind === 'none'
        ? { of: 'device', schema: schemas.schemaOf(id ?? ''), ...savedOf(schemas, id) }
        : undefined
  return readRejected(text, { context, connectionId: committedId, schemaOf, fitting, url: hints?.url, chosen }, signal)
}

function savedOf({ catalog }: RejectedParts['schemas'], id: string | undefined) {
  const saved = catalog.get().entries.find((entry) => entry.id === id)
  return saved === undefined ? {} : { saved }
}

/** Nobody waits for the schemas of more connections than that. */
const mostAsked = 12
