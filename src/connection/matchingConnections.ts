import type { Connection } from '../graph/connections.ts'

/** The connections whose id or name has the typed text in it; all of them for no text. */
export function matchingConnections(connections: readonly Connection[], typed: string): readonly Connection[] {
  const wanted = typed.trim().toLowerCase()
  return connections.filter(({ id, name }) => id.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted))
}
