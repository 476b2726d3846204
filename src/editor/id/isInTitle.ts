import { titleAmong } from '../../domain/labelledProperty.ts'
import { pointerToken } from '../../domain/problem.ts'
import { holdsNothing } from '../../domain/valueDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import { placeOfElement } from '../../ui/place.ts'

/** True for the field of the title, once something stands in it. */
export function isInTitle(element: Element | null, { draft, context }: Pick<DraftState, 'draft' | 'context'>): boolean {
  const title = titleAmong(draft.properties, context.schema)
  if (title === undefined || holdsNothing(title)) return false
  return placeOfElement(element) === `/properties/${pointerToken(title.name)}`
}
