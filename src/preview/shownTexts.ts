import type { ShownToken } from '../domain/payload/elide.ts'
import { shownToken } from '../domain/payload/elide.ts'
import type { RowPiece } from '../domain/payload/payloadRows.ts'

/** A piece of a row as it is shown. */
export function shownPiece(piece: RowPiece): ShownToken {
  return piece.kind === 'slice' ? { kind: 'whole', text: piece.text } : shownToken(piece.token)
}

/** The JSON source that is shown of a piece: one text, or both ends of a long one. */
export function shownTexts(shown: ShownToken): readonly string[] {
  return shown.kind === 'whole' ? [shown.text] : [shown.head, shown.tail]
}
