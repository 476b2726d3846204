import { z } from 'zod'
import { type Connection, propertyTypeNames, type SchemaProperty } from '../seed/connection.ts'
import { connections as seeded } from '../seed/connections.ts'
import { readRecord, writeRecord } from '../storage/records.ts'
import { keyOf } from '../storage/storage.ts'
import type { GraphContext } from './graphContext.ts'

/** How long a schema takes here; in the real service 5 to 15 minutes. */
const registrationMilliseconds = 4000

/** What the store works with. */
type Kept = Pick<GraphContext, 'storage' | 'clock'>

const set = z.literal(true).exactOptional()
const propertyShape = z.object({
  name: z.string(),
  type: z.enum(propertyTypeNames),
  labels: z.array(z.string()).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  description: z.string().exactOptional(),
  isSearchable: set,
  isQueryable: set,
  isRetrievable: set,
  isRefinable: set,
  isExactMatchRequired: set,
  importanceScore: z.enum(['low', 'medium', 'high', 'veryHigh']).exactOptional(),
})
const operationShape = z.object({
  id: z.string(),
  since: z.number(),
  schema: z.array(propertyShape),
  /** Why it fails, once its time is over. */
  failure: z.string().exactOptional(),
})
const connectionShape = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  state: z.enum(['draft', 'ready']),
  contentCategory: z.string(),
  ownerAppId: z.string(),
  authorizedAppIds: z.array(z.string()),
  schema: z.array(propertyShape).optional(),
})
const recordShape = z.object({ connection: connectionShape, operations: z.array(operationShape) })

/** A schema on its way into a connection. */
type SchemaOperation = z.infer<typeof operationShape>

/** The connection as it is now: a seeded one, one that was made, either with the schema that was registered last. */
export async function connectionById(kept: Kept, id: string): Promise<Connection | undefined> {
  const record = await recordOf(kept, id)
  if (record === undefined) return undefined
  const { connection, operations } = record
  const last = operations.findLast((each) => each.failure === undefined && !isUnderWay(each, kept))
  return last === undefined ? connection : { ...connection, state: 'ready', schema: last.schema }
}

/** Every connection, those that were made last. */
export async function allConnections(kept: Kept): Promise<readonly Connection[]> {
  const keys = await kept.storage.list('connection/')
  const made = keys.map((key) => decodeURIComponent(key.slice(key.lastIndexOf('/') + 1)))
  const ids = new Set([...seeded.map(({ id }) => id), ...made])
  const all = await Promise.all([...ids].map((id) => connectionById(kept, id)))
  return all.filter((connection) => connection !== undefined)
}

export async function keepConnection(kept: Kept, connection: Connection): Promise<void> {
  await writeRecord(kept.storage, keyOf('connection', connection.id), { connection, operations: [] })
}

/** Changes what is told of a connection; the schemas on their way into it go on. */
export async function changeConnection(
  kept: Kept,
  id: string,
  change: Pick<Connection, 'name' | 'description' | 'authorizedAppIds'>,
): Promise<void> {
  const record = await recordOf(kept, id)
  if (record === undefined) return
  await writeRecord(kept.storage, keyOf('connection', id), {
    ...record,
    connection: { ...record.connection, ...change },
  })
}

/** Begins to register a schema. Answers the id of the operation. */
export async function beginOperation(
  kept: Kept,
  connectionId: string,
  begun: { readonly schema: readonly SchemaProperty[]; readonly failure?: string },
): Promise<string> {
  const record = await recordOf(kept, connectionId)
  const id = crypto.randomUUID()
  if (record === undefined) return id
  const operations = [...record.operations, { id, since: kept.clock(), ...begun }]
  await writeRecord(kept.storage, keyOf('connection', connectionId), { ...record, operations })
  return id
}

/** How an operation stands; undefined where there is none of that id. */
export async function operationStatus(
  kept: Kept,
  connectionId: string,
  id: string,
): Promise<{ readonly status: 'inprogress' | 'completed' | 'failed'; readonly failure?: string } | undefined> {
  const operation = (await recordOf(kept, connectionId))?.operations.find((each) => each.id === id)
  if (operation === undefined) return undefined
  if (isUnderWay(operation, kept)) return { status: 'inprogress' }
  return operation.failure === undefined ? { status: 'completed' } : { status: 'failed', failure: operation.failure }
}

async function recordOf(kept: Kept, id: string) {
  const stored = await readRecord(kept.storage, keyOf('connection', id), recordShape)
  const connection: Connection | undefined = seeded.find((each) => each.id === id)
  // What cannot be changed here, such as templates, is kept with the seed alone.
  if (stored !== undefined) return { ...stored, connection: { ...connection, ...stored.connection } }
  return connection === undefined ? undefined : { connection, operations: [] }
}

function isUnderWay({ since }: SchemaOperation, { clock }: Kept): boolean {
  return clock() < since + registrationMilliseconds
}
