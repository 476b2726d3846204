import type { PayloadRow } from '../domain/payload/payloadRows.ts'
import { shownPiece, shownTexts } from './shownTexts.ts'

/** A stretch of a row to be marked because it was looked for. `text` counts the texts of the row: see `shownTexts`. */
export interface Mark {
  readonly text: number
  readonly from: number
  readonly to: number
  /** It belongs to the match that was gone to. */
  readonly isCurrent: boolean
}

/** Where the match starts that was gone to: `row` counts the rows given. */
export interface CurrentStart {
  readonly row: number
  readonly ordinal: number
  readonly offset: number
}

export const noMarks: readonly Mark[] = []

/** What to mark in each of these rows, which follow each other. A match may go over several of them. */
export function rowMarks(
  rows: readonly PayloadRow[],
  pattern: RegExp,
  current: CurrentStart | undefined,
): readonly (readonly Mark[])[] {
  const texts = textsOf(rows)
  const marks = rows.map((): Mark[] => [])
  let index = 0
  for (const match of texts
    .map(({ source }) => source)
    .join('')
    .matchAll(pattern)) {
    const end = match.index + match[0].length
    while ((texts[index + 1]?.start ?? Infinity) <= match.index) index++
    const first = texts[index]
    const isCurrent =
      first !== undefined &&
      current !== undefined &&
      first.row === current.row &&
      first.ordinal === current.ordinal &&
      match.index - first.start === current.offset
    for (const { row, text, start, source } of texts.slice(index)) {
      if (start >= end) break
      const from = Math.max(0, match.index - start)
      marks[row]?.push({ text, from, to: Math.min(source.length, end - start), isCurrent })
    }
  }
  return marks
}

/** True when both rows are marked alike. */
export function areSameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, index) => {
      const other = others[index]
      return (
        mark.text === other?.text &&
        mark.from === other.from &&
        mark.to === other.to &&
        mark.isCurrent === other.isCurrent
      )
    })
  )
}

interface PositionedText {
  readonly row: number
  readonly ordinal: number
  readonly text: number
  readonly source: string
  readonly start: number
}

// JSON source has no control characters, so nothing that is looked for goes over this.
const gap = '\0'

function textsOf(rows: readonly PayloadRow[]): readonly PositionedText[] {
  const texts: PositionedText[] = []
  let start = 0
  for (const [row, { pieces }] of rows.entries()) {
    let text = 0
    for (const piece of pieces) {
      const [head = '', tail] = shownTexts(shownPiece(piece))
      for (const source of tail === undefined ? [head] : [head + gap, tail]) {
        texts.push({ row, ordinal: piece.ordinal, text, source, start })
        start += source.length
        text++
      }
    }
  }
  return texts
}
