import { placeName } from '../../domain/placeName.ts'
import type { Place } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { toDoOf, toDoText } from '../../item/toDo.ts'
import { announce } from '../../ui/announce.ts'

/** Says where Submit led when something was to fix, and how much that is; gives what stands beside Submit. */
export function submitWent(to: Place, state: Pick<DraftState, 'problems' | 'showsMissing'>): string {
  const went = `Went to the first: ${placeName(to)}`
  announce(`${toDoText(toDoOf(state))}. ${went}.`)
  return went
}
