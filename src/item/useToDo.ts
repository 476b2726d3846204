import { type Live, useLive } from '../ui/live.ts'
import { directoryProblems } from './directoryProblems.ts'
import type { DraftState } from './draftState.ts'
import { soughtPlace, withoutSought } from './soughtPlace.ts'
import { type ToDo, toDoOf } from './toDo.ts'
import { idFollowsTitle, withoutGivenByTitle } from './withTitle.ts'

/** What the open item still needs, as a text or a number; what the directory says against its access list counts too. */
export function useToDo<Told extends string | number>(state: Live<DraftState>, tell: (toDo: ToDo) => Told): Told {
  const doubts = useLive(directoryProblems, (all) => all)
  const sought = useLive(soughtPlace, (place) => place)
  const isFollowing = useLive(idFollowsTitle, (value) => value)
  return useLive(state, ({ problems, showsMissing }) => {
    const counted = withoutGivenByTitle(withoutSought(problems, sought), isFollowing, showsMissing)
    return tell(toDoOf({ problems: doubts.length === 0 ? counted : [...counted, ...doubts], showsMissing }))
  })
}
