import { commonEnds } from '../rope/commonEnds.ts'
import type { TextRope } from '../rope/textRope.ts'

/** Whether two texts are the same, however their ropes are made. It can be left off at each `yield`. */
export function* sameText(one: TextRope, other: TextRope): Generator<undefined, boolean> {
  if (one === other) return true
  if (one.length !== other.length) return false
  return (yield* commonEnds(one, other)).start === one.length
}
