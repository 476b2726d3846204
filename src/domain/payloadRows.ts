import type { Token } from './jsonTokens.ts'
import type { Payload, PayloadPart, Printed } from './payload.ts'
import { rememberBySubject } from './weakMemo.ts'

/**
 * One line of the payload as it is shown: tokens in their order, with the white space that only the screen adds. The rows
 * of a payload, read without white space between tokens, are the body that is sent.
 */
export interface PayloadRow {
  readonly tokens: readonly Token[]
  readonly depth: number
  /** JSON Pointer of the member the row belongs to. */
  readonly pointer: string
}

/** Finds rows by number without laying out what is not asked for more than once. */
export interface PayloadRows {
  readonly count: number
  row(index: number): PayloadRow | undefined
  /** The number of the first row of the member at this pointer, or of the nearest member around it. */
  indexOf(pointer: string): number
}

/** The rows of a payload. The layout of a part is remembered with it. */
export function payloadRows({ parts }: Payload): PayloadRows {
  const starts: number[] = []
  let count = 0
  for (const { printed } of parts) {
    starts.push(count)
    count += layout(printed).length
  }
  return {
    count,
    row: (index) => {
      const partIndex = lastAtOrBelow(starts, index)
      const part = parts[partIndex]
      return part === undefined ? undefined : rowOf(part, index - (starts[partIndex] ?? 0))
    },
    indexOf: (pointer) => {
      const partIndex = nearestPart(parts, pointer)
      return starts[partIndex] ?? 0
    },
  }
}

/** Tokens `from` up to `to` of a printed member, `depth` steps inside it. */
interface Line {
  readonly from: number
  readonly to: number
  readonly depth: number
}

const layout = rememberBySubject(({ tokens }: Printed): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  let depth = 0
  let lineDepth = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    const opens = isOneOf(token, '{', '[')
    const beforeClose = next !== undefined && isOneOf(next, '}', ']')
    if (opens) depth++
    if (isOneOf(token, '}', ']')) depth--
    // An empty object or array stays on its line; brackets alone in a part open or close a group of parts.
    if (next === undefined || isOneOf(token, ',') || opens !== beforeClose) {
      lines.push({ from, to: index + 1, depth: lineDepth })
      from = index + 1
      lineDepth = beforeClose ? depth - 1 : depth
    }
  }
  return lines
})

function rowOf({ printed, depth, pointer, isFollowedByComma }: PayloadPart, index: number): PayloadRow | undefined {
  const lines = layout(printed)
  const line = lines[index]
  if (line === undefined) return undefined
  const tokens = printed.tokens.slice(line.from, line.to)
  const isLast = index === lines.length - 1
  return {
    tokens: isLast && isFollowedByComma ? [...tokens, { kind: 'punctuation', text: ',' }] : tokens,
    depth: depth + line.depth,
    pointer,
  }
}

function nearestPart(parts: readonly PayloadPart[], pointer: string): number {
  for (let wanted = pointer; wanted !== ''; wanted = wanted.slice(0, wanted.lastIndexOf('/'))) {
    const index = parts.findIndex((part) => part.pointer === wanted)
    if (index >= 0) return index
  }
  return 0
}

function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function isOneOf(token: Token, ...texts: readonly string[]): boolean {
  return token.kind === 'punctuation' && texts.includes(token.text)
}
