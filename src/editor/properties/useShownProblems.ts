import type { PropertyDraft } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'
import { useLatePart } from '../../ui/latePart.ts'
import { withoutAdviceToFill } from '../adviceToFill.ts'
import { lateDates } from './lateFields.ts'
import { shownText } from './propertyInput.ts'

/**
 * The problems that are shown at a property. A date that is still being typed, or one that only waits for its time zone, is no
 * mistake: the field itself asks for the rest. What an empty one would be good for stands beside it all the time, and as advice
 * among the problems: it does not come between two fields with the first key in another one.
 */
export function useShownProblems(
  { type, value }: PropertyDraft,
  problems: readonly Problem[],
  wasLeft: boolean,
): readonly Problem[] {
  const isDate = type === 'dateTime' && problems.some(isNoDate)
  const dateAsked = useLatePart(lateDates, isDate)?.dateAsked
  if (!isDate) return withoutAdviceToFill(problems)
  const isAsked = dateAsked?.(shownText(value)) !== undefined
  return wasLeft && !isAsked ? problems : problems.filter((problem) => !isNoDate(problem))
}

function isNoDate({ rule }: Problem): boolean {
  return rule === 'date-not-iso8601'
}
