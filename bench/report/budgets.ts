import { z } from 'zod'
import type { Figures } from './figures.ts'
import { median, worst } from './statistics.ts'

/**
 * The most that a figure may be. With `over` it is a ratio: the figure divided by another one of the same round, so that a
 * slow machine slows both. Of the rounds the median counts, or, with `of: worst`, the largest.
 */
export type Budget = z.infer<typeof budgetSchema>

/** What became of a budget. A figure that this run did not measure keeps nothing and breaks nothing. */
export type Verdict =
  | { readonly kind: 'kept' | 'broken'; readonly budget: Budget; readonly value: number }
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
    const value = budget.of === 'worst' ? worst(values) : median(values)
    return { kind: value <= budget.atMost ? 'kept' : 'broken', budget, value }
  })
}

const budgetSchema = z.strictObject({
  name: z.string(),
  figure: z.string(),
  over: z.string().optional(),
  atMost: z.number().positive(),
  unit: z.enum(['×', 'ms', 'MB', 'kB']),
  of: z.enum(['median', 'worst']),
})

function valuesFor({ figure, over }: Budget, figures: Figures): readonly number[] {
  const values = figures[figure] ?? []
  if (over === undefined) return values
  const floor = figures[over] ?? []
  return values.flatMap((value, round) => {
    const divisor = floor[round]
    return divisor === undefined ? [] : [value / divisor]
  })
}
