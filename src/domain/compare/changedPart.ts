import { commonEnds } from '../rope/commonEnds.ts'
import type { TextRope } from '../rope/textRope.ts'

/** Two texts cut to where they differ, with a little around it. `isCut` when there is more of either than is here. */
export interface ChangedPart {
  readonly before: string
  readonly after: string
  readonly isCut: boolean
}

/**
 * What is worth showing of two texts: all of both when they are short, else the part between their common ends, at most
 * `longest` code units of each. It can be left off at each `yield`.
 */
export function* changedPart(before: TextRope, after: TextRope, longest: number): Generator<undefined, ChangedPart> {
  if (before.length <= longest && after.length <= longest) {
    return { before: before.toString(), after: after.toString(), isCut: false }
  }
  const { start, end } = yield* commonEnds(before, after)
  const from = Math.max(0, start - around)
  const part = (rope: TextRope) =>
    rope.sliceString(from, Math.min(rope.length - end + around, from + longest, rope.length))
  return { before: part(before), after: part(after), isCut: true }
}

/** Code units shown before and after what differs. */
const around = 500
