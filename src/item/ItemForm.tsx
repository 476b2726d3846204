import { type ReactNode, useMemo } from 'react'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { type DraftFormHandle, useDraftForm } from './draftForm.ts'

interface Props {
  readonly draft: ItemDraft
  readonly children: (form: DraftFormHandle) => ReactNode
}

/**
 * Makes the form of a draft and gives it to the page. The form library draws the component that holds a form a second time
 * at once; the same element again keeps the page out of that.
 */
export function ItemForm({ draft, children }: Props) {
  const form = useDraftForm(draft)
  return useMemo(() => children(form), [children, form])
}
