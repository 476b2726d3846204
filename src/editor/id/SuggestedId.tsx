import { useEffect, useEffectEvent } from 'react'
import { titleAmong } from '../../domain/labelledProperty.ts'
import { pointerToken } from '../../domain/problem.ts'
import { holdsNothing } from '../../domain/valueDraft.ts'
import { suggestedIdOf } from '../../fixes/suggestedIdOf.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import type { Live } from '../../ui/live.ts'
import { placeOfElement } from '../../ui/place.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onSuggest: (itemId: string) => void
}

/** Suggests the ID that goes with the title whenever the title was written and left. It shows nothing. */
export function SuggestedId({ state, onSuggest }: Props) {
  const leaves = useEffectEvent((target: EventTarget | null) => {
    const { draft, context } = state.get()
    const title = titleAmong(draft.properties, context.schema)
    if (title === undefined || holdsNothing(title) || !(target instanceof Element)) return
    if (placeOfElement(target) !== `/properties/${pointerToken(title.name)}`) return
    const id = suggestedIdOf(state.get())
    if (id === draft.itemId) return
    onSuggest(id)
    announce(`Item ID ${id}, from the title`)
  })
  useEffect(() => {
    const hear = ({ target }: FocusEvent) => leaves(target)
    document.addEventListener('focusout', hear)
    return () => document.removeEventListener('focusout', hear)
  }, [])
  return null
}
