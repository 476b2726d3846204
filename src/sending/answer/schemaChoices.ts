import type { Remote } from '../../connection/useConnections.ts'
import type { ConnectionList } from '../../graph/connections.ts'
import type { SchemaCatalog, SchemaEntry } from '../../schemas/schemaCatalog.ts'
import type { Live } from '../../ui/live.ts'
import type { SchemaKey } from './useRejectedPayload.ts'

/** What a payload can be checked against. */
export interface KnownSchemas {
  readonly connections: Remote<ConnectionList>
  readonly catalog: Live<SchemaCatalog>
}

/** A schema that a payload can be checked against. */
export interface SchemaOption {
  readonly key: SchemaKey
  readonly label: string
}

/** The connections that are listed, and the schemas kept on this device, without those that Graph has anew. */
export function schemaChoices(
  connections: Remote<ConnectionList>,
  entries: readonly SchemaEntry[],
): { readonly ofConnections: readonly SchemaOption[]; readonly ofDevice: readonly SchemaOption[] } {
  const listed = connections.kind === 'ok' ? connections.value.connections : []
  const ids = new Set(listed.map(({ id }) => id))
  return {
    ofConnections: listed.map(({ id, name }) => ({
      key: `connection ${id}`,
      label: name === undefined || name === id ? id : `${name} (${id})`,
    })),
    ofDevice: entries
      .filter(({ origin }) => origin.kind !== 'graph' || !ids.has(origin.connectionId))
      .map(({ id, name }) => ({ key: `saved ${id}`, label: name })),
  }
}

/** There is something to choose. */
export function hasChoice({ connections, catalog }: KnownSchemas): boolean {
  const { ofConnections, ofDevice } = schemaChoices(connections, catalog.get().entries)
  return ofConnections.length + ofDevice.length > 0
}
