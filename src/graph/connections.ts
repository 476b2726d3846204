import { z } from 'zod/mini'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { type ScopeFor, scopesByCall } from './scopes.ts'

/**
 * A connection: the container of items, with one schema.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection
 */
export type Connection = {
  readonly id: string
  readonly name: string
  readonly description: string | undefined
  /** Items can be saved in `ready`; in `draft` the schema is not registered yet. `unknown` is a state newer than this app. */
  readonly state: 'draft' | 'ready' | 'obsolete' | 'limitExceeded' | 'unknown'
  /** Apps that may use the connection beside the one that made it. */
  readonly authorizedAppIds: readonly string[]
  /** On beta: how many items are in it, some minutes old. */
  readonly ingestedItemsCount: number | undefined
}

/** Every page of the list, or the first part of it when there are more pages than anybody reads. */
export type ConnectionList = { readonly connections: readonly Connection[]; readonly isComplete: boolean }

/** What the reads of this file have in common. The scope is the least one unless another is named. */
export type ConnectionRead = {
  readonly apiVersion: ApiVersion
  readonly scope?: ScopeFor<'readConnections'>
  readonly signal?: AbortSignal
}

const mostPages = 50

/** Lists the connections: under OwnedBy those of this app only. */
export async function listConnections(client: GraphClient, read: ConnectionRead): Promise<Reading<ConnectionList>> {
  const connections: Connection[] = []
  let path = '/external/connections'
  for (let page = 1; ; page += 1) {
    const reading = readingOf(await readConnectionAt(client, read, path), (json) => pageSchema.safeParse(json).data)
    if (reading.kind === 'error') return reading
    connections.push(...reading.value.value)
    const next = reading.value['@odata.nextLink']
    if (!next || page === mostPages)
      return { kind: 'ok', value: { connections, isComplete: !next }, answer: reading.answer }
    path = next
  }
}

/** Reads what stands at the path of a connection, or of all of them. */
export function readConnectionAt(client: GraphClient, { apiVersion, scope, signal }: ConnectionRead, path: string) {
  return client.send({
    method: 'GET',
    apiVersion,
    path,
    scopes: [scope ?? scopesByCall.readConnections[0]],
    // Without it, newer states, labels and the principal types all read "unknownFutureValue".
    headers: { prefer: 'include-unknown-enum-members' },
    signal,
  })
}

const textOrNothing = z.lazy(() =>
  z.pipe(
    z.nullish(z.string()),
    z.transform((text) => text ?? undefined),
  ),
)
const connectionSchema = z.lazy(() =>
  z.pipe(
    z.object({
      id: z.string(),
      name: textOrNothing,
      description: textOrNothing,
      state: z.catch(z.enum(['draft', 'ready', 'obsolete', 'limitExceeded', 'unknown']), 'unknown'),
      configuration: z.nullish(z.object({ authorizedAppIds: z.nullish(z.array(z.string())) })),
      ingestedItemsCount: z.nullish(z.number()),
    }),
    z.transform(
      (wire): Connection => ({
        id: wire.id,
        name: wire.name ?? wire.id,
        description: wire.description,
        state: wire.state,
        authorizedAppIds: wire.configuration?.authorizedAppIds ?? [],
        ingestedItemsCount: wire.ingestedItemsCount ?? undefined,
      }),
    ),
  ),
)
const pageSchema = z.lazy(() =>
  z.object({ value: z.array(connectionSchema), '@odata.nextLink': z.optional(z.string()) }),
)
