import { useEffect, useRef, useState } from 'react'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { alignProperties } from '../domain/properties.ts'
import { type DraftFormHandle, draftOf, propertyList } from './draftForm.ts'
import type { HistoryHandle } from './history/useDraftHistory.ts'
import { rowsOf } from './rows.ts'

/** What was typed before a schema was known, and what became of it, property by property. */
export interface SchemaChanges {
  readonly before: readonly PropertyDraft[]
  readonly after: readonly PropertyDraft[]
  /** Puts other properties into the form, as they are. */
  readonly put: (properties: readonly PropertyDraft[]) => void
  readonly now: () => readonly PropertyDraft[]
  readonly dismiss: () => void
}

/**
 * Makes the fields follow the schema: one for each property, with what was typed before. That is no step of the history.
 * While the schema is settling they wait. Returns what became of what was typed.
 */
export function useAlignedFields(
  form: DraftFormHandle,
  history: Pick<HistoryHandle, 'adjust'>,
  schema: ConnectionSchema | undefined,
  isSettling: boolean,
): SchemaChanges {
  const aligned = useRef<ConnectionSchema>(undefined)
  const [changed, setChanged] = useState(nothing)
  const draft = () => draftOf(form.getValues())
  useEffect(() => {
    if (isSettling) return
    const now = draftOf(form.getValues())
    const properties = alignProperties(now.properties, schema, aligned.current)
    aligned.current = schema
    // The same members in the same order: setting them again would make every field anew under the user's hands.
    if (properties === now.properties) return
    setChanged({ before: now.properties.filter(({ value }) => value.kind !== 'absent'), after: properties })
    history.adjust(() => propertyList.put(form, rowsOf(properties)))
  }, [form, history, schema, isSettling])
  return {
    ...changed,
    put: (properties) => propertyList.put(form, rowsOf(properties)),
    now: () => draft().properties,
    dismiss: () => setChanged(nothing),
  }
}

const nothing: Pick<SchemaChanges, 'before' | 'after'> = { before: [], after: [] }
