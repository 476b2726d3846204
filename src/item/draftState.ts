import { useEffect, useState } from 'react'
import { type CheckedDraft, checkDraft } from '../domain/checkDraft.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import type { BodyLimit } from '../domain/limits.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import type { Live } from '../ui/live.ts'
import { live } from '../ui/live.ts'
import type { DraftForm, DraftFormHandle } from './draftForm.ts'
import { draftOf } from './draftForm.ts'

/** Everything that follows from the draft, computed once per change, and what the page shows of it. */
export interface DraftState extends CheckedDraft {
  /** True once the user tried to submit: from then on a field that was never visited says that it is empty. */
  readonly showsMissing: boolean
}

/** The state of a draft; of the same it is the `previous` state itself. Pure. */
export function stateOf(
  draft: ItemDraft,
  context: ReadContext,
  limit: BodyLimit,
  showsMissing: boolean,
  previous?: DraftState,
): DraftState {
  const checked = checkDraft(draft, context, limit, previous)
  return checked === previous && previous.showsMissing === showsMissing ? previous : { ...checked, showsMissing }
}

/** The live state of a form. It changes with every keystroke; read it with `useLive` and select little. */
export function useDraftState(
  form: DraftFormHandle,
  context: ReadContext,
  limit: BodyLimit,
  showsMissing: boolean,
): Live<DraftState> {
  const [source] = useState(() => live(stateOf(draftOf(form.getValues()), context, limit, showsMissing)))
  useEffect(() => {
    const update = (values: DraftForm) => {
      const previous = source.get()
      source.set(stateOf(draftOf(values, previous.draft), context, limit, showsMissing, previous))
    }
    update(form.getValues())
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => update(values) })
  }, [source, form, context, limit, showsMissing])
  return source
}
