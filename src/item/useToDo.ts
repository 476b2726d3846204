import { type Live, useLive } from '../ui/live.ts'
import { countedProblems, useBesideDraft } from './countedProblems.ts'
import type { DraftState } from './draftState.ts'
import { type ToDo, toDoOf } from './toDo.ts'

/** What the open item still needs, as a text or a number; what the directory says against its access list counts too. */
export function useToDo<Told extends string | number>(state: Live<DraftState>, tell: (toDo: ToDo) => Told): Told {
  const beside = useBesideDraft()
  return useLive(state, (now) =>
    tell(toDoOf({ problems: countedProblems(now, beside), showsMissing: now.showsMissing })),
  )
}
