import { suggestedItemId } from '../domain/fixes/safeItemId.ts'
import type { DraftState } from '../item/draftState.ts'
import { idMissingSince } from '../item/idMissingSince.ts'

/** The ID that is suggested for the draft as it is now, the same as the fix of a missing one has. */
export function suggestedIdOf({
  draft,
  context,
  problems,
}: Pick<DraftState, 'draft' | 'context' | 'problems'>): string {
  return suggestedItemId(draft, context.schema, idMissingSince(problems))
}
