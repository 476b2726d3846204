import type { ReactNode } from 'react'
import { type Place, type Problem, placeKey } from '../domain/problem.ts'
import { type Live, useLive } from '../ui/live.ts'
import { FixButtons } from './FixButtons.tsx'
import { useWaysToMend } from './useWaysToMend.ts'

interface Props {
  readonly state: Live<{ readonly problems: readonly Problem[] }>
  readonly places: readonly Place[]
  /** The best of them is what to do next. */
  readonly isMain: boolean
  /** What stands beside them; it may take the lead where there is nothing to mend. */
  readonly children: (isMendable: boolean) => ReactNode
}

/** The ways to mend what is wrong at places, away from their fields: for an answer that names them. Then Submit is next. */
export function PlaceFixes({ state, places, isMain, children }: Props) {
  const keys = new Set(places.map(placeKey))
  const all = useLive(state, ({ problems }) => problems)
  // What is only to be known about a value had no part in a refusal.
  const problems = all.filter(({ place, severity }) => severity !== 'advice' && keys.has(placeKey(place)))
  const isMendable = useWaysToMend(problems).length > 0
  return (
    <>
      <FixButtons
        problems={problems}
        isMain={isMain}
        focusNext={() => document.getElementById('submit-again') ?? document.getElementById('submit-item')}
      />
      {children(isMendable)}
    </>
  )
}
