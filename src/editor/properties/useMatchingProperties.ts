import { useMemo } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'

/** A row that the filter wants. */
interface MatchingRow {
  readonly id: number
  readonly index: number
  readonly name: string
}

/**
 * The rows whose name has the filter's text. Names are read when rows come or go, when that text changes or the schema, and
 * not at every key: a row must not vanish under the hand that names it.
 */
export function useMatchingProperties(
  ids: readonly number[],
  state: Live<DraftState>,
  filter: string,
  schema: ConnectionSchema | undefined,
): readonly MatchingRow[] {
  return useMemo(() => {
    const wanted = filter.trim().toLowerCase()
    return state.get().draft.properties.flatMap(({ name }, index) => {
      const id = ids[index]
      return id !== undefined && name.toLowerCase().includes(wanted) ? [{ id, index, name }] : []
    })
    // oxlint-disable-next-line react/exhaustive-deps -- another schema reads the names anew.
  }, [ids, state, filter, schema])
}
