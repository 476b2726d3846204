import type { ConnectionList } from '../graph/connections.ts'
import type { Remote } from './useConnections.ts'

/** The name of a connection by its ID; undefined where the list was not read or does not have it. */
export function connectionName(connections: Remote<ConnectionList>, id: string): string | undefined {
  return connections.kind === 'ok' ? connections.value.connections.find((each) => each.id === id)?.name : undefined
}
