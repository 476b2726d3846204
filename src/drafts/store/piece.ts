import type { CommonEnds } from '../../domain/rope/commonEnds.ts'

/**
 * A run of a long text or list that is stored on its own, so that saving an edit costs what it changed. `length` is in
 * code units of the text or elements of the list. A piece may begin or end inside a line, and even inside a surrogate
 * pair: pieces are only ever read joined.
 */
export interface Piece {
  readonly id: string
  readonly length: number
}

/** The pieces that an edit left as they were, and the range between them that has to be cut anew. */
export interface ReusedPieces {
  readonly front: readonly Piece[]
  readonly back: readonly Piece[]
  readonly from: number
  readonly to: number
}

/** What a piece should weigh, in code units. */
export const pieceWeight = 65_536

/** What a piece weighs at least, and what is too light to be cut off. */
export const leastPieceWeight = 16_384

/**
 * What stays of the pieces of a sequence that was edited to a new length. A range that `isTooLight` takes a neighbour in,
 * so that typing at one position does not leave a trail of small pieces.
 */
export function reusedPieces(
  pieces: readonly Piece[],
  newLength: number,
  common: CommonEnds,
  isTooLight: (from: number, to: number) => boolean,
): ReusedPieces {
  const front = leading(pieces, common.start)
  const back = leading(pieces.slice(front.length).toReversed(), common.end).toReversed()
  let from = lengthOf(front)
  let to = newLength - lengthOf(back)
  while (from < to) {
    const [before, after] = [front.at(-1), back[0]]
    const isLight = isTooLight(from, to)
    // A part that was short is one light piece: what is put beside it takes it in.
    if (before !== undefined && (isLight || isTooLight(from - before.length, from))) {
      front.pop()
      from -= before.length
    } else if (after !== undefined && (isLight || isTooLight(to, to + after.length))) {
      back.shift()
      to += after.length
    } else break
  }
  return { front, back, from, to }
}

function leading(pieces: readonly Piece[], upTo: number): Piece[] {
  const taken: Piece[] = []
  let position = 0
  for (const piece of pieces) {
    position += piece.length
    if (position > upTo) break
    taken.push(piece)
  }
  return taken
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}
