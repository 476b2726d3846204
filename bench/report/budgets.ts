import { z } from 'zod'
import type { Figures } from './figures.ts'
import { median, worst } from './statistics.ts'

/**
 * The most that a figure may be. With `over` it is a ratio: the figure divided by another one of the same round, so that a
 * slow machine slows both. Of the rounds the median counts, or, with `of: worst`, the largest. A ratio with a `guide` is
 * broken only if the figure itself is also above that many milliseconds: over a floor of less than a frame, a ratio says
 * more about the floor than about what is felt.
 */
export type Budget = z.infer<typeof budgetSchema>

/** What became of a budget. A figure that this run did not measure keeps nothing and breaks nothing. */
export type Verdict =
  | { readonly kind: 'kept' | 'broken'; readonly budget: Budget; readonly value: number }
  | { readonly kind: 'withinGuide'; readonly budget: Budget; readonly value: number; readonly milliseconds: number }
  | { readonly kind: 'notMeasured'; readonly budget: Budget }

/** Reads budgets.json. */
export function readBudgets(json: unknown): readonly Budget[] {
  return z.array(budgetSchema).parse(json)
}

/** Holds the figures of a run against the budgets. */
export function judge(budgets: readonly Budget[], figures: Figures): readonly Verdict[] {
  return budgets.map((budget) => {
    const values = valuesFor(budget, figures)
    if (values.length === 0) return { kind: 'notMeasured', budget }
    const ofRounds = budget.of === 'worst' ? worst : median
    const value = ofRounds(values)
    if (value <= budget.atMost) return { kind: 'kept', budget, value }
    const milliseconds = ofRounds(figures[budget.figure] ?? [])
    return budget.guide !== undefined && milliseconds <= budget.guide
      ? { kind: 'withinGuide', budget, value, milliseconds }
      : { kind: 'broken', budget, value }
  })
}

const budgetSchema = z.strictObject({
  name: z.string(),
  figure: z.string(),
  over: z.string().optional(),
  atMost: z.number().positive(),
  unit: z.enum(['×', 'ms', 'MB', 'kB']),
  guide: z.number().positive().optional(),
  of: z.enum(['median', 'worst']),
})

function valuesFor({ figure, over }: Budget, figures: Figures): readonly number[] {
  const values = figures[figure] ?? []
  if (over === undefined) return values
  const floor = figures[over] ?? []
  return values.flatMap((value, round) => {
    const divisor = floor[round]
    if (divisor === undefined) return []
    // Two tasks too short to be counted are alike.
    return [value === divisor ? 1 : value / divisor]
  })
}
