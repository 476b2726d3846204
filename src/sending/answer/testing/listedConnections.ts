import type { Remote } from '../../../connection/useConnections.ts'
import type { Connection, ConnectionList } from '../../../graph/connections.ts'
import type { GraphAnswer } from '../../../graph/graphAnswer.ts'

/** Two connections as Graph lists them, for tests. */
export function listedConnections(answer: GraphAnswer): Remote<ConnectionList> {
  const connections = [connection('tickets', 'Contoso tickets'), connection('wiki', 'wiki')]
  return { kind: 'ok', value: { connections, isComplete: true }, answer, refresh: () => undefined }
}

function connection(id: string, name: string): Connection {
  return { id, name, description: undefined, state: 'ready', authorizedAppIds: [], ingestedItemsCount: undefined }
}
