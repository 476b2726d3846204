import { useEffect, useRef } from 'react'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import { alignProperties } from '../domain/properties.ts'
import { type DraftFormHandle, draftOf, formOf } from './draftForm.ts'
import type { HistoryHandle } from './history/useDraftHistory.ts'

/**
 * Makes the fields follow the schema: one for each property, with what was typed before. That is no step of the history.
 * While the schema is settling they wait.
 */
export function useAlignedFields(
  form: DraftFormHandle,
  history: Pick<HistoryHandle, 'adjust'>,
  schema: ConnectionSchema | undefined,
  isSettling: boolean,
): void {
  const aligned = useRef<ConnectionSchema>(undefined)
  useEffect(() => {
    if (isSettling) return
    const now = draftOf(form.getValues())
    const properties = alignProperties(now.properties, schema, aligned.current)
    aligned.current = schema
    // The same members in the same order: setting them again would make every field anew under the user's hands.
    if (properties === now.properties) return
    history.adjust(() => form.setValue('properties', formOf({ ...now, properties }).properties))
  }, [form, history, schema, isSettling])
}
