import { isLong } from './elide.ts'
import type { Token } from './jsonTokens.ts'
import { lastAtOrBelow } from './lastAtOrBelow.ts'
import type { Payload, PayloadPart } from './payload.ts'
import type { Printed } from './printed.ts'
import { lineOf, printedLines } from './printedLines.ts'
import { stringRows } from './stringRows.ts'

/**
 * One line of the payload as it is shown: tokens in their order, with the white space that only the screen adds. The rows
 * of a payload, read without white space between tokens, are the body that is sent.
 */
export interface PayloadRow {
  readonly pieces: readonly RowPiece[]
  readonly depth: number
  /** JSON Pointer of the member the row belongs to. */
  readonly pointer: string
  /** The member as printed, and the number of the line in it that this row shows or is a part of. */
  readonly printed: Printed
  readonly line: number
  /** The row begins inside a string, so white space before it would seem to be part of that. */
  readonly isInsideString: boolean
}

/** A token on its row, or the part of an expanded string that is on this row. `ordinal` is its place in its member. */
export type RowPiece =
  | { readonly kind: 'token'; readonly ordinal: number; readonly token: Token }
  | {
      readonly kind: 'slice'
      readonly ordinal: number
      /** JSON source. */
      readonly text: string
      readonly isFirst: boolean
      readonly isLast: boolean
    }

/**
 * The long strings that are shown whole, over several rows: by the pointer of their member, their ordinals. An ordinal
 * says which token of the member it is, not counting an annotation before it, because that comes and goes.
 */
export type ExpandedStrings = ReadonlyMap<string, ReadonlySet<number>>

/** A place in a token of a payload; in a long string it is on one of its rows, expanded or not. */
export interface TokenPosition {
  /** Index in the parts of the payload. */
  readonly part: number
  /** Index in the tokens of the part; after the last of them stands its comma. */
  readonly token: number
  readonly row: number
}

/** Finds rows by number without laying out what is not asked for more than once. */
export interface PayloadRows {
  readonly count: number
  row(index: number): PayloadRow | undefined
  /** The number of the first row of the member at this pointer, or of the nearest member around it. */
  indexOf(pointer: string): number
  /** The number of the row that shows this place. */
  rowOf(place: TokenPosition): number
}

/** The rows of a payload. The layout of a part is remembered with it; how a long string is laid out, with the string. */
export function payloadRows({ parts }: Payload, expanded: ExpandedStrings = nothingExpanded): PayloadRows {
  const starts = new Int32Array(parts.length)
  const stretches = new Map<number, readonly Stretch[]>()
  let count = 0
  for (const [index, { printed, pointer }] of parts.entries()) {
    starts[index] = count
    count += printedLines(printed).length
    const ordinals = expanded.size === 0 ? undefined : expanded.get(pointer)
    if (ordinals === undefined) continue
    const found = stretchesOf(printed, ordinals)
    stretches.set(index, found)
    for (const { extra } of found) count += extra
  }
  return {
    count,
    row: (index) => {
      const partIndex = lastAtOrBelow(starts, index)
      const part = parts[partIndex]
      if (part === undefined) return undefined
      return rowOf(part, stretches.get(partIndex) ?? [], index - (starts[partIndex] ?? 0))
    },
    indexOf: (pointer) => starts[nearestPart(parts, pointer)] ?? 0,
    rowOf: ({ part, token, row }) => {
      const printed = parts[part]?.printed
      if (printed === undefined) return 0
      const line = lineOf(printed, token)
      let index = (starts[part] ?? 0) + line
      for (const stretch of stretches.get(part) ?? []) {
        if (stretch.token < token) index += stretch.extra
        else if (stretch.token === token) index += row
      }
      return index
    },
  }
}

/** Nothing but what fits a line. */
export const nothingExpanded: ExpandedStrings = new Map()

/** The ordinal of a token in its member. */
export function ordinalOf({ tokens }: Printed, token: number): number {
  return token - (tokens[0]?.kind === 'annotation' ? annotationLength : 0)
}

/** Key, colon, specifier, comma. */
const annotationLength = 4

/** An expanded string makes a line longer by some rows. */
interface Stretch {
  readonly token: number
  readonly line: number
  readonly extra: number
}

function stretchesOf(printed: Printed, ordinals: ReadonlySet<number>): readonly Stretch[] {
  const first = ordinalOf(printed, 0)
  return [...ordinals]
    .map((ordinal) => ordinal - first)
    .filter((index) => isLongToken(printed.tokens[index]))
    .toSorted((one, other) => one - other)
    .map((token) => ({ token, line: lineOf(printed, token), extra: rowCountOf(printed.tokens[token]) - 1 }))
}

function rowOf(part: PayloadPart, stretches: readonly Stretch[], index: number): PayloadRow | undefined {
  const { printed, depth, pointer, isFollowedByComma } = part
  const { lineIndex, rowInLine } = lineAt(stretches, index)
  const lines = printedLines(printed)
  const line = lines[lineIndex]
  if (line === undefined) return undefined
  const first = ordinalOf(printed, 0)
  const pieces: RowPiece[] = []
  // A string of several rows starts on the row where what stands before it ends.
  let tokenStart = 0
  for (let at = line.from; at < line.to && tokenStart <= rowInLine; at++) {
    const token = printed.tokens[at]
    if (token === undefined) break
    const extra = stretches.find((stretch) => stretch.token === at)?.extra
    if (extra === undefined) {
      if (tokenStart === rowInLine) pieces.push({ kind: 'token', ordinal: first + at, token })
      continue
    }
    const row = rowInLine - tokenStart
    if (row <= extra) {
      const text = stringRows(token).row(row)
      pieces.push({ kind: 'slice', ordinal: first + at, text, isFirst: row === 0, isLast: row === extra })
    }
    tokenStart += extra
  }
  const isLast = lineIndex === lines.length - 1 && tokenStart === rowInLine
  if (isLast && isFollowedByComma) pieces.push({ kind: 'token', ordinal: first + line.to, token: comma })
  return { pieces, depth: depth + line.depth, pointer, printed, line: lineIndex, isInsideString: rowInLine > 0 }
}

const comma: Token = { kind: 'punctuation', text: ',' }

function lineAt(stretches: readonly Stretch[], index: number): { lineIndex: number; rowInLine: number } {
  let before = 0
  let lineIndex: number | undefined
  for (const { line, extra } of stretches) {
    const beyond = index - before - line
    if (beyond <= extra) {
      lineIndex = beyond > 0 ? line : index - before
      break
    }
    before += extra
  }
  const found = lineIndex ?? index - before
  const rowsBefore = stretches.reduce((sum, { line, extra }) => (line < found ? sum + extra : sum), found)
  return { lineIndex: found, rowInLine: index - rowsBefore }
}

function isLongToken(token: Token | undefined): boolean {
  return token !== undefined && isLong(token)
}

function rowCountOf(token: Token | undefined): number {
  return token === undefined ? 1 : stringRows(token).count
}

function nearestPart(parts: readonly PayloadPart[], pointer: string): number {
  for (let wanted = pointer; wanted !== ''; wanted = wanted.slice(0, wanted.lastIndexOf('/'))) {
    const index = parts.findIndex((part) => part.pointer === wanted)
    if (index >= 0) return index
  }
  return 0
}
