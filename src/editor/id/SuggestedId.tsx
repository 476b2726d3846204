import { useEffect, useEffectEvent, useRef } from 'react'
import { typingPause } from '../../domain/history/draftHistory.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { titleAmong } from '../../domain/labelledProperty.ts'
import { suggestedIdOf } from '../../fixes/suggestedIdOf.ts'
import type { DraftState } from '../../item/draftState.ts'
import { announce } from '../../ui/announce.ts'
import type { Live } from '../../ui/live.ts'
import { isInTitle } from './isInTitle.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onSuggest: (itemId: string) => void
}

/**
 * Suggests the ID that goes with the title whenever that is being typed and rests, or is left. What is typed after such a rest
 * is another step of undo anyway. It is said once the title is left. It shows nothing.
 */
export function SuggestedId({ state, onSuggest }: Props) {
  const unsaid = useRef<string>(undefined)
  const suggest = useEffectEvent((target: Element | null) => {
    if (!isInTitle(target, state.get())) return
    const id = suggestedIdOf(state.get())
    if (id === state.get().draft.itemId) return
    unsaid.current = id
    onSuggest(id)
  })
  const leave = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element)) return
    suggest(target)
    if (unsaid.current !== undefined) announce(`Item ID ${unsaid.current}, from the title`)
    unsaid.current = undefined
  })
  const titleNow = useEffectEvent(() => {
    const { draft, context } = state.get()
    return titleAmong(draft.properties, context.schema)
  })
  useEffect(() => {
    let title: PropertyDraft | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      const next = titleNow()
      if (next === title) return
      title = next
      clearTimeout(timer)
      timer = setTimeout(() => suggest(document.activeElement), typingPause)
    }
    const hear = ({ target }: FocusEvent) => leave(target)
    document.addEventListener('focusout', hear)
    const end = state.subscribe(follow)
    // It may have been typed while this was on its way.
    follow()
    return () => {
      end()
      clearTimeout(timer)
      document.removeEventListener('focusout', hear)
    }
  }, [state])
  return null
}
