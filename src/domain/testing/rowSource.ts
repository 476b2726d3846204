import { tokenTexts } from '../payload/jsonTokens.ts'
import type { RowPiece } from '../payload/payloadRows.ts'

/** The JSON source of a piece of a row. */
export function sourceOfPiece(piece: RowPiece): string {
  return piece.kind === 'slice' ? piece.text : [...tokenTexts(piece.token)].join('')
}
