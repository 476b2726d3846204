import type { Connection } from '../graph/connections.ts'

/**
 * The connections whose id or name has the typed text in it: first the one of this id, then those that begin with it. All of
 * them for no text.
 */
export function matchingConnections(connections: readonly Connection[], typed: string): readonly Connection[] {
  const wanted = typed.trim().toLowerCase()
  const matching = connections.filter(
    ({ id, name }) => id.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted),
  )
  return matching.toSorted((a, b) => rankOf(a, wanted) - rankOf(b, wanted))
}

function rankOf({ id, name }: Connection, wanted: string): number {
  const texts = [id.toLowerCase(), name.toLowerCase()]
  if (texts[0] === wanted) return 0
  return wanted !== '' && texts.some((text) => text.startsWith(wanted)) ? 1 : 2
}
