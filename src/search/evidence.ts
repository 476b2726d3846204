import type { GraphAnswer } from '../graph/graphAnswer.ts'

/** One request that a rung rests on: what was asked, in words or as a query, and when; and how Graph answered. */
export interface Evidence {
  readonly asked: string
  /** In milliseconds since 1970. */
  readonly at: number
  /** Undefined where there was none, or where the item itself was the answer. */
  readonly answer: GraphAnswer | undefined
}
