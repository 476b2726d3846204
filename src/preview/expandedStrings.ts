import { isLong } from '../domain/payload/elide.ts'
import type { Match } from '../domain/payload/findInPayload.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { type ExpandedStrings, ordinalOf } from '../domain/payload/payloadRows.ts'

/** A string of a member, by its ordinal. */
export interface StringPosition {
  readonly pointer: string
  readonly ordinal: number
}

/** The expanded strings with one more. */
export function withExpanded(expanded: ExpandedStrings, { pointer, ordinal }: StringPosition): ExpandedStrings {
  return new Map([...expanded, [pointer, new Set([...(expanded.get(pointer) ?? []), ordinal])]])
}

/** The expanded strings without this one. */
export function withoutExpanded(expanded: ExpandedStrings, { pointer, ordinal }: StringPosition): ExpandedStrings {
  const rest = [...(expanded.get(pointer) ?? [])].filter((each) => each !== ordinal)
  const others = [...expanded].filter(([each]) => each !== pointer)
  return new Map(rest.length === 0 ? others : [...others, [pointer, new Set(rest)]])
}

export function isExpanded(expanded: ExpandedStrings, { pointer, ordinal }: StringPosition): boolean {
  return expanded.get(pointer)?.has(ordinal) ?? false
}

/** The long string that a match starts in; undefined when its token is shown whole anyway. */
export function longStringAt({ parts }: Payload, match: Match): StringPosition | undefined {
  const part = parts[match.part]
  const token = part?.printed.tokens[match.token]
  if (part === undefined || token === undefined || !isLong(token)) return undefined
  return { pointer: part.pointer, ordinal: ordinalOf(part.printed, match.token) }
}
