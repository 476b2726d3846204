import { placeName } from '../../domain/placeName.ts'
import { type Place, placeKey } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { toDoOf, toDoText } from '../../item/toDo.ts'
import { announce } from '../../ui/announce.ts'

/** Where Submit led when something was to fix. */
export interface WentTo {
  /** What stands beside Submit, after how much there is to fix. */
  readonly text: string
  /** Whether nothing was changed since, and there is still an error. */
  readonly isWrong: (now: Pick<DraftState, 'problems' | 'draft'>) => boolean
}

/** Says where Submit led when something was to fix, and how much that is. */
export function submitWent(to: Place, state: Pick<DraftState, 'draft' | 'problems' | 'showsMissing'>): WentTo {
  const text = `Went to the first: ${placeName(to)}`
  announce(`${toDoText(toDoOf(state))}. ${text}.`)
  const key = placeKey(to)
  return {
    text,
    isWrong: ({ problems, draft }) =>
      draft === state.draft && problems.some(({ place, severity }) => severity === 'error' && placeKey(place) === key),
  }
}
