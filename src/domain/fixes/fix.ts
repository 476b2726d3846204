import type { ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'
import type { ReadContext } from '../readDraft.ts'
import type { RuleId } from '../rules.ts'

/**
 * A way to mend a problem with one click. The new draft shares every member that is not touched.
 * @example { label: 'Use the tenant ID', isSafe: true, apply }
 */
export interface Fix {
  /** What happens, as a button says it. */
  readonly label: string
  /** True when there is one reading and nothing is lost: such fixes may be applied all at once. Never for removing. */
  readonly isSafe: boolean
  /** True when one reading is by far the likeliest and nothing is removed: it may be applied with others once it was named. */
  readonly isLikely?: boolean
  readonly apply: (draft: ItemDraft) => ItemDraft
  /** The value as it is sent then, where the label says it in other words. */
  readonly sent?: string | undefined
  /** It asks the directory whom a text stands for, and the answer is the field's: the draft stays as it is at first. */
  readonly looksUp?: true
}

/** When and where somebody asks: what "today" is, and the zone of a time that names none. `now` is in milliseconds since 1970. */
export interface Moment {
  readonly now: number
  readonly timeZone: string
  /** Since when an item has no ID, for one that is made of the time; else it is now. */
  readonly idMissingSince?: number
  /** How dates are written there; without it they are said as they are sent. */
  readonly sayWall?: SayWall | undefined
}

/** Says what calendar and clock on a wall show, as an instant at which UTC shows the same: "April 3, 2026 at 2:00 PM". */
export type SayWall = (wallAsUtc: number) => string

/** What fixes may know. Without a moment a time that names no zone is one of UTC, and no day is today. */
export interface FixContext extends ReadContext {
  readonly moment?: Moment | undefined
}

/** Finds the ways to mend a breach of one rule, best first. */
export type Fixer = (problem: Problem, draft: ItemDraft, context: FixContext) => readonly Fix[]

/** The fixers of some rules. */
export type Fixers = Partial<Record<RuleId, Fixer>>
