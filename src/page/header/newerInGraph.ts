import type { InGraph } from './ItemState.tsx'

/** Of what is known of an item in Graph and what is told of it besides, the newer one; what is known where both are as old. */
export function newerInGraph(known: InGraph | undefined, told: InGraph): InGraph {
  return known === undefined || known.at < told.at ? told : known
}
