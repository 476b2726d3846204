import type { GraphError } from '../graph/graphError.ts'
import type { LadderHandle } from './useLadder.ts'

/** The permission that alone stands between a stored item and the answer whether it is found; undefined where nothing does. */
export function missingPermission({ observation, rungs }: LadderHandle): GraphError | undefined {
  const error = observation?.errors.searchable
  const isOpen = rungs.some(({ name, verdict }) => name === 'searchable' && verdict === 'notAsked')
  return error?.kind === 'consentNeeded' && isOpen ? error : undefined
}
