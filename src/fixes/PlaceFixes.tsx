import { type Place, type Problem, placeKey } from '../domain/problem.ts'
import { type Live, useLive } from '../ui/live.ts'
import { FixButtons } from './FixButtons.tsx'

interface Props {
  readonly state: Live<{ readonly problems: readonly Problem[] }>
  readonly place: Place
}

/** The ways to mend what is wrong at a place, away from its field: for an answer that names it. Then Submit is next. */
export function PlaceFixes({ state, place }: Props) {
  const key = placeKey(place)
  const all = useLive(state, ({ problems }) => problems)
  return (
    <FixButtons
      problems={all.filter((problem) => placeKey(problem.place) === key)}
      focusNext={() => document.getElementById('submit-item')}
    />
  )
}
