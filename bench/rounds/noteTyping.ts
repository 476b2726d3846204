import type { TypingResult } from '../drive/typing.ts'
import { type FigureBook, figureName, type Target } from '../report/figures.ts'
import { median, percentile } from '../report/statistics.ts'

/** Notes what typing gave under the names that budgets.json uses. */
export function noteTyping(
  book: FigureBook,
  target: Target,
  payload: string,
  what: 'content' | 'serial' | 'property' | 'collection',
  { answers, longestTask }: TypingResult,
): void {
  book.note(figureName(target, payload, `${what} p50 ms`), median(answers))
  book.note(figureName(target, payload, `${what} p95 ms`), percentile(answers, 0.95))
  book.note(figureName(target, payload, `${what} longest task ms`), longestTask)
}
