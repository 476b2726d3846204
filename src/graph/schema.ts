import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import { schemaPath } from './address.ts'
import { type ConnectionRead, readConnectionAt } from './connections.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'

/**
 * Reads the schema of a connection. `notFound` means that none is registered (or that there is no such connection).
 * https://learn.microsoft.com/graph/api/externalconnectors-schema-get
 */
export async function getSchema(
  client: GraphClient,
  { connectionId, ...read }: ConnectionRead & { readonly connectionId: string },
): Promise<Reading<ConnectionSchema>> {
  const result = await readConnectionAt(client, read, schemaPath(connectionId))
  return readingOf(result, (json) => {
    const reading = readConnectionSchema(json)
    return reading.kind === 'schema' ? reading.schema : undefined
  })
}
