import { useMemo } from 'react'
import { mendedPlaceKey } from '../domain/fixes/mendedPlaceKey.ts'
import { type Fixing, useFixing } from '../fixes/fixing.ts'
import type { DraftState } from '../item/draftState.ts'
import type { Live } from '../ui/live.ts'
import { showPlace } from './showPlace.ts'

/**
 * The fixes of the page, for a list beside the form: what one of them changes is shown in the form, whatever its filter; many
 * at once are not.
 */
export function useShownFixing(state: Pick<Live<DraftState>, 'get'>, onFilter: (filter: string) => void): Fixing {
  const fixing = useFixing()
  return useMemo(
    () => ({
      ...fixing,
      apply: (problem, fix) => {
        const { draft } = state.get()
        fixing.apply(problem, fix)
        const key = mendedPlaceKey(problem.place, draft, state.get().draft)
        if (key === undefined) return
        onFilter('')
        // After the render that shows it.
        requestAnimationFrame(() => showPlace(key))
      },
    }),
    [fixing, state, onFilter],
  )
}
