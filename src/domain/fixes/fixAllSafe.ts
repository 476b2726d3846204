import type { ItemDraft } from '../itemDraft.ts'
import { placeKey } from '../problem.ts'
import type { ReadContext } from '../readDraft.ts'
import { readDraft } from '../readDraft.ts'
import type { Moment } from './fix.ts'
import { fixesOf } from './fixesOf.ts'

/** A draft after all its safe fixes, and how many problems they were applied to. The draft itself when there are none. */
export interface SafelyFixed {
  readonly draft: ItemDraft
  readonly count: number
}

/**
 * Applies the first safe fix of every problem that has one, and again to what then is a problem, until there are none. Safe
 * fixes remove nothing, so the places of other problems stay where they are. `alsoLikely`: and at first the likely ones, which
 * the user read.
 */
export function fixAllSafe(draft: ItemDraft, context: ReadContext, moment?: Moment, alsoLikely = false): SafelyFixed {
  // The draft is read in the very context, since what is remembered about it is remembered with that.
  const fixContext = { ...context, moment }
  let fixed = draft
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const before = fixed
    const done = new Set<string>()
    for (const problem of readDraft(before, context).problems) {
      const place = placeKey(problem.place)
      // Only what was named: a likely fix of what is a problem after others was not.
      const takesLikely = alsoLikely && round === 0
      const fix = fixesOf(problem, fixed, fixContext).find((each) => each.isSafe || (takesLikely && each.isLikely))
      // Two problems at one place are mended one after the other: the second may be gone with the first.
      if (fix === undefined || done.has(place)) continue
      const next = fix.apply(fixed)
      if (next === fixed) continue
      fixed = next
      done.add(place)
      count++
    }
    if (fixed === before) break
  }
  return { draft: fixed, count }
}

/** A fix that brings its own problem back must not run for ever. */
const mostRounds = 8
