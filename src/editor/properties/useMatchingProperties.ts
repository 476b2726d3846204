import { useState } from 'react'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { type Opaque, reveal } from '../../item/opaque.ts'
import type { Live } from '../../ui/live.ts'

/** A property of the form's list, as the list was when a property was last added, removed or opened. */
interface Row {
  readonly id: string
  readonly property: Opaque<PropertyDraft>
}

/** A row that the filter wants. */
interface MatchingRow {
  readonly id: string
  readonly index: number
  readonly name: string
}

/**
 * The rows whose name has the filter's text. Names typed by hand are read when that text or the schema changes, and not at
 * every key: a row must not vanish under the hand that names it.
 */
export function useMatchingProperties(
  rows: readonly Row[],
  state: Live<DraftState>,
  filter: string,
  schema: ConnectionSchema | undefined,
): readonly MatchingRow[] {
  const [seen, setSeen] = useState(() => ({ rows, filter, schema, names: namesOf(rows) }))
  let { names } = seen
  if (seen.rows !== rows || seen.filter !== filter || seen.schema !== schema) {
    names = seen.rows === rows ? state.get().draft.properties.map(({ name }) => name) : namesOf(rows)
    setSeen({ rows, filter, schema, names })
  }
  const wanted = filter.trim().toLowerCase()
  return rows.flatMap(({ id }, index) => {
    const name = names[index]
    return name?.toLowerCase().includes(wanted) === true ? [{ id, index, name }] : []
  })
}

function namesOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ property }) => reveal(property).name)
}
