import { type CSSProperties, memo } from 'react'
import type { PayloadRow, RowPiece } from '../domain/payload/payloadRows.ts'
import { AnnotationMark } from './AnnotationMark.tsx'
import type { LineMark } from './lineMarks.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './PayloadPreview.module.css'
import { areSameMarks, type Mark } from './rowMarks.ts'
import { shownPiece } from './shownTexts.ts'
import { type StringToggle, ToggleButton } from './ToggleButton.tsx'

interface Props {
  readonly row: PayloadRow
  readonly number: number
  /** What is wrong on this line. */
  readonly mark: LineMark | undefined
  readonly marks: readonly Mark[]
  /** Its field has the focus. */
  readonly isLit: boolean
  readonly onToggle: StringToggle
  /** Takes the height of the row: where lines are wrapped, they differ. */
  readonly measure?: ((row: HTMLElement | null) => void) | undefined
  /** Who the value on this line is. It is shown and read out, and is no part of the text. */
  readonly note?: string | undefined
}

/** One line of the preview. An annotation has a mark that says why it is there; a long string a button that shows it all. */
export const PayloadRowLine = memo(
  function PayloadRowLine({ row, number, mark, marks, isLit, onToggle, measure, note }: Props) {
    const { pieces, depth, pointer, isInsideString } = row
    const reason = pieces.map(reasonOf).find((each) => each !== undefined)
    const marksFrom = (text: number) => marks.filter((each) => each.text === text)
    let text = 0
    return (
      <div
        ref={measure}
        className={reason === undefined ? styles.row : styles.annotationRow}
        data-severity={mark?.severity}
        data-lit={isLit || undefined}
        data-pointer={pointer}
        title={mark?.messages.join('\n')}
        data-number={number}
        data-index={number - 1}
        style={indentOf(row, measure !== undefined)}
      >
        {!isInsideString && '  '.repeat(depth)}
        {pieces.map((piece) => {
          const shown = shownPiece(piece)
          const toggle = { place: { pointer, ordinal: piece.ordinal }, onToggle }
          const first = marksFrom(text++)
          if (shown.kind === 'elided') {
            return (
              <span key={piece.ordinal} className={styles.string}>
                <MarkedText text={shown.head} marks={first} />
                <ToggleButton {...toggle} hiddenByteLength={shown.hiddenByteLength} />
                <MarkedText text={shown.tail} marks={marksFrom(text++)} />
              </span>
            )
          }
          return (
            <span key={piece.ordinal} className={styles[kindOf(piece)]}>
              {piece.kind === 'slice' && piece.isFirst && <ToggleButton {...toggle} />}
              <MarkedText text={shown.text} marks={first} />
              {isColon(piece) && ' '}
            </span>
          )
        })}
        {note !== undefined && <span role="img" aria-label={note} data-note={note} className={styles.who} />}
        {reason !== undefined && <AnnotationMark reason={reason} pointer={pointer} />}
      </div>
    )
  },
  (before, after) =>
    before.number === after.number &&
    before.mark === after.mark &&
    before.isLit === after.isLit &&
    before.onToggle === after.onToggle &&
    before.measure === after.measure &&
    before.note === after.note &&
    areSameMarks(before.marks, after.marks) &&
    isSameRow(before.row, after.row),
)

// The lines of a long string have no white space of their own. A line that is wrapped goes on below its own beginning.
function indentOf({ depth, isInsideString }: PayloadRow, isWrapped: boolean): CSSProperties | undefined {
  const indent = `${2 * depth + 2}ch`
  if (!isWrapped) return isInsideString ? { textIndent: indent } : undefined
  const paddingInlineStart = `calc(4.4em + ${indent})`
  return isInsideString ? { paddingInlineStart } : { paddingInlineStart, textIndent: `-${indent}` }
}

function reasonOf(piece: RowPiece) {
  return piece.kind === 'token' && piece.token.kind === 'annotation' ? piece.token.reason : undefined
}

function kindOf(piece: RowPiece) {
  return piece.kind === 'slice' || piece.token.kind === 'rope' ? 'string' : piece.token.kind
}

function isColon(piece: RowPiece): boolean {
  return piece.kind === 'token' && piece.token.kind === 'punctuation' && piece.token.text === ':'
}

function isSameRow(one: PayloadRow, other: PayloadRow): boolean {
  return (
    one.depth === other.depth &&
    one.pointer === other.pointer &&
    one.isInsideString === other.isInsideString &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, index) => isSamePiece(piece, other.pieces[index]))
  )
}

function isSamePiece(one: RowPiece, other: RowPiece | undefined): boolean {
  if (other === undefined || one.ordinal !== other.ordinal) return false
  if (one.kind === 'slice') {
    return (
      other.kind === 'slice' && one.text === other.text && one.isFirst === other.isFirst && one.isLast === other.isLast
    )
  }
  if (other.kind === 'slice') return false
  if (one.token === other.token) return true
  if (one.token.kind === 'rope') return other.token.kind === 'rope' && one.token.rope === other.token.rope
  return other.token.kind === one.token.kind && one.token.text === other.token.text
}
