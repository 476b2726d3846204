import type { Connection } from '../../graph/connections.ts'

/** A connection as Graph lists it, with what a test cares about. */
export function aConnection(given: Partial<Connection> = {}): Connection {
  return {
    id: 'tickets',
    name: 'Contoso tickets',
    description: undefined,
    state: 'ready',
    authorizedAppIds: [],
    ingestedItemsCount: undefined,
    ...given,
  }
}
