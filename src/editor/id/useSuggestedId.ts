import { useEffect, useEffectEvent } from 'react'
import { labelledProperty } from '../../domain/labelledProperty.ts'
import { pointerToken } from '../../domain/problem.ts'
import { holdsNothing } from '../../domain/valueDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { placeOfElement } from '../../ui/place.ts'
import { startedWriting } from './startedWriting.ts'

/** Suggests an ID once the title was written and left, to who began at the start card; an ID that is there stays. */
export function useSuggestedId(state: Live<DraftState>, isEmpty: boolean, onSuggest: () => void): void {
  const leaves = useEffectEvent((target: EventTarget | null) => {
    const { draft, context } = state.get()
    const name = labelledProperty(context.schema, 'title')?.name ?? 'title'
    const title = draft.properties.find((property) => property.name === name)
    if (title === undefined || holdsNothing(title) || !(target instanceof Element)) return
    if (placeOfElement(target) === `/properties/${pointerToken(name)}`) onSuggest()
  })
  useEffect(() => {
    if (!isEmpty || !startedWriting.isSet()) return undefined
    const hear = ({ target }: FocusEvent) => leaves(target)
    document.addEventListener('focusout', hear)
    return () => document.removeEventListener('focusout', hear)
  }, [isEmpty])
}
