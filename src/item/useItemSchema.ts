import { useMemo, useState } from 'react'
import type { Session } from '../auth/session.ts'
import { type ConnectionReader, type Remote, useSchema } from '../connection/useConnections.ts'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { isSameSchema } from '../domain/schemaSource/printSchema.ts'
import type { SchemaStore } from '../schemas/schemaStore.ts'
import { useLocalSchema } from '../schemas/useLocalSchema.ts'

/** The schema that the fields of a connection's item follow, and where it comes from. */
export function useItemSchema(
  reader: ConnectionReader,
  schemas: SchemaStore,
  connectionId: string,
  session: Session['kind'],
  /** What the draft was written with. */
  ofDraft: ConnectionSchema | undefined,
) {
  const remoteSchema = useSchema(reader, connectionId)
  const localSchema = useLocalSchema(schemas, connectionId, reader.accountId, remoteSchema, ofDraft)
  const schema = useSchemaInForce(remoteSchema, localSchema.schema)
  // Until it is known whether there is a schema, fields would only appear to be replaced.
  const isSettling =
    schema === undefined && (remoteSchema.kind === 'loading' || (session === 'starting' && connectionId !== ''))
  return { schema, remoteSchema, localSchema, isSettling }
}

/**
 * Graph's schema, or the one of this device while Graph's is not there. While another one is on its way, it is the last
 * one. One that says the same as the last one is the last one, so that nothing is made anew.
 */
function useSchemaInForce(
  remote: Remote<ConnectionSchema>,
  local: ConnectionSchema | undefined,
): ConnectionSchema | undefined {
  const [last, setLast] = useState<ConnectionSchema>()
  const next = remote.kind === 'ok' ? remote.value : (local ?? (remote.kind === 'loading' ? last : undefined))
  const now = useMemo(
    () => (next !== undefined && last !== undefined && isSameSchema(next, last) ? last : next),
    [next, last],
  )
  if (now !== last) setLast(now)
  return now
}
