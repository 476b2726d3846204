import { useCallback, useMemo } from 'react'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { givenIds } from '../item/givenIds.ts'
import { idMissingSince } from '../item/idMissingSince.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { announce } from '../ui/announce.ts'
import { deviceZone } from '../ui/deviceZone.ts'
import { idle } from '../ui/idle.ts'
import { useLive } from '../ui/live.ts'
import { fixesPart } from './fixesPart.ts'
import type { Fixing } from './fixing.ts'

/**
 * The fixes of the page. They are loaded once the first problem is in sight, if not before. What one of them changes is shown in
 * the form, whatever its filter; many at once are not.
 */
export function useProblemFixing(
  { state, context, change }: Pick<ItemFlow, 'state' | 'context' | 'change'>,
  onFilter: (filter: string) => void,
  part = fixesPart,
): Fixing {
  const loaded = useLive(part, (value) => value)
  const ask = useCallback(() => {
    // The first problem often comes with the first key, which is to be painted before.
    if (part.get() === undefined) void idle(1000).then(part.ask)
  }, [part])
  return useMemo(() => {
    const momentNow = () => ({
      now: Date.now(),
      timeZone: deviceZone(),
      idMissingSince: idMissingSince(state.get().problems),
      sayWall: loaded?.wallText,
    })
    const mend = (next: ItemDraft, what: string) => {
      // An ID that a fix gives follows the title, as one that was suggested.
      if (state.get().draft.itemId === '' && next.itemId !== '') givenIds.add(next.itemId)
      change(next, what)
    }
    return {
      ask,
      fixesOf: (problem) => loaded?.waysToMend(problem, state.get().draft, { ...context, moment: momentNow() }) ?? [],
      subjectOf: (problem) => loaded?.fixSubject(problem, state.get().draft),
      subscribe: state.subscribe,
      apply: (problem, { label }) => {
        const { draft } = state.get()
        // The draft may have moved on since the button was drawn.
        const fix = loaded
          ?.waysToMend(problem, draft, { ...context, moment: momentNow() })
          .find((each) => each.label === label)
        if (fix === undefined) return announce('This is not a problem any more.')
        if (fix.looksUp) return loaded?.lookUpFor(problem)
        mend(fix.apply(draft), `“${label}”`)
        const done = `Done: ${label}. Ctrl+Z undoes it.`
        announce(done)
        const key = loaded?.mendedPlaceKey(problem.place, draft, state.get().draft)
        if (key === undefined) return undefined
        onFilter('')
        // After the render that shows it, and the focus that goes on.
        requestAnimationFrame(() => loaded?.showMended(key, done))
      },
      applyAll: () => {
        const { draft } = state.get()
        const fixed = loaded?.fixAllSafe(draft, context, momentNow(), true)
        if (fixed === undefined || fixed.count === 0) return announce('There is nothing that can be fixed here.')
        mend(fixed.draft, fixed.count === 1 ? '1 fix' : `${fixed.count} fixes`)
        announce(`${fixed.count === 1 ? '1 problem is' : `${fixed.count} problems are`} fixed. Ctrl+Z undoes it.`)
      },
    }
  }, [loaded, ask, state, context, change, onFilter])
}
