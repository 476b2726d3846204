import { openNameRules } from '../domain/openNameRules.ts'
import { type Problem, placeKey } from '../domain/problem.ts'
import { useLive } from '../ui/live.ts'
import { directoryProblems } from './directoryProblems.ts'
import type { DraftState } from './draftState.ts'
import { idToCome } from './idToCome.ts'
import { soughtPlace, withoutSought } from './soughtPlace.ts'
import { withoutGivenByTitle } from './withTitle.ts'

/** What decides beside the draft which of its problems are counted. */
interface BesideDraft {
  /** What the directory says against its access list. */
  readonly doubts: readonly Problem[]
  /** The place of what is being looked up. */
  readonly sought: string | undefined
  /** The ID comes with the title. */
  readonly isFollowing: boolean
}

/** The problems of the open item as the foot, the tab and its list count them. */
export function countedProblems(
  { problems, showsMissing }: Pick<DraftState, 'problems' | 'showsMissing'>,
  { doubts, sought, isFollowing }: BesideDraft = {
    doubts: directoryProblems.get(),
    sought: soughtPlace.get(),
    isFollowing: idToCome.get() !== undefined,
  },
): readonly Problem[] {
  const own = withoutGivenByTitle(soughtAsMissing(problems, sought), isFollowing, showsMissing)
  return doubts.length === 0 ? own : [...own, ...doubts]
}

/** A person or group who is being looked for is no fault, and still to fill in. */
function soughtAsMissing(problems: readonly Problem[], sought: string | undefined): readonly Problem[] {
  const rest = withoutSought(problems, sought)
  if (rest === problems) return rest
  const open = problems.find(({ place, rule }) => placeKey(place) === sought && openNameRules.has(rule))
  return open === undefined ? rest : [...rest, { ...open, rule: 'acl-value-missing' }]
}

/** The latest of {@link BesideDraft}, for what is drawn of it. */
export function useBesideDraft(): BesideDraft {
  const doubts = useLive(directoryProblems, (all) => all)
  const sought = useLive(soughtPlace, (place) => place)
  const isFollowing = useLive(idToCome, (give) => give !== undefined)
  return { doubts, sought, isFollowing }
}
