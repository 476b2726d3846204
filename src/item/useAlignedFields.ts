import { useEffect, useRef, useState } from 'react'
import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { PropertyDraft } from '../domain/itemDraft.ts'
import { alignProperties } from '../domain/properties.ts'
import type { RetypedProperty } from '../domain/retypedValues.ts'
import { type DraftFormHandle, draftOf, formOf } from './draftForm.ts'
import type { HistoryHandle } from './history/useDraftHistory.ts'

/** What a schema made of values that were typed before it was known, and the way back. */
export interface SchemaChanges {
  readonly retyped: readonly RetypedProperty[]
  /** Puts what was typed back where nobody has edited it since. */
  readonly undo: () => void
  readonly dismiss: () => void
}

/**
 * Makes the fields follow the schema: one for each property, with what was typed before. That is no step of the history.
 * While the schema is settling they wait. Returns which values another type was given to.
 */
export function useAlignedFields(
  form: DraftFormHandle,
  history: Pick<HistoryHandle, 'adjust'>,
  schema: ConnectionSchema | undefined,
  isSettling: boolean,
): SchemaChanges {
  const aligned = useRef<ConnectionSchema>(undefined)
  const [retyped, setRetyped] = useState<readonly RetypedProperty[]>(none)
  useEffect(() => {
    if (isSettling) return
    const now = draftOf(form.getValues())
    const properties = alignProperties(now.properties, schema, aligned.current)
    aligned.current = schema
    // The same members in the same order: setting them again would make every field anew under the user's hands.
    if (properties === now.properties) return
    setRetyped(retypedOf(now.properties, properties))
    history.adjust(() => form.setValue('properties', formOf({ ...now, properties }).properties))
  }, [form, history, schema, isSettling])
  const dismiss = () => setRetyped(none)
  return {
    retyped,
    undo: () => {
      const now = draftOf(form.getValues())
      const properties = now.properties.map((each) => retyped.find(({ became }) => became === each)?.was ?? each)
      form.setValue('properties', formOf({ ...now, properties }).properties)
      dismiss()
    },
    dismiss,
  }
}

const none: readonly RetypedProperty[] = []

function retypedOf(before: readonly PropertyDraft[], after: readonly PropertyDraft[]): readonly RetypedProperty[] {
  const known = new Map(before.map((property) => [property.name, property]))
  const retyped = after.flatMap((became) => {
    const was = known.get(became.name)
    return was === undefined || was.type === became.type || was.value.kind === 'absent' ? [] : [{ was, became }]
  })
  return retyped.length === 0 ? none : retyped
}
