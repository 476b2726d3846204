import { type CommonEnds, commonEnds } from '../../domain/rope/commonEnds.ts'
import type { TextRope } from '../../domain/rope/textRope.ts'
import { leastPieceWeight, type Piece, pieceWeight, reusedPieces } from './piece.ts'

/** A part of the draft that may be too long to be stored whole at every save. */
export type LongPart =
  | { readonly kind: 'text'; readonly text: TextRope }
  | { readonly kind: 'list'; readonly elements: readonly string[] }

/** A long part and the pieces it is stored in. Joined, the pieces are the part. */
export type CutPart = LongPart & { readonly pieces: readonly Piece[] }

/** What is in a piece: a run of the text, or of the elements. */
export type PieceValue = string | readonly string[]

/** True when a part is worth cutting; what is shorter is stored with the draft itself. */
export function isWorthCutting(part: LongPart): boolean {
  return part.kind === 'text'
    ? part.text.length > leastPieceWeight
    : weightOf(part.elements, 0, part.elements.length) > leastPieceWeight
}

/** Cuts a part into pieces, keeping those of the `previous` cut that the edit between the two did not touch. */
export function* cutPart(
  part: LongPart,
  previous: CutPart | undefined,
  newId: () => string,
): Generator<undefined, CutPart> {
  if (part.kind === 'text') {
    const { text } = part
    const before = previous?.kind === 'text' ? previous : undefined
    if (before?.text === text) return before
    const common = before === undefined ? nothing : yield* commonEnds(before.text, text)
    const isTooLight = (from: number, to: number) => to - from < leastPieceWeight
    const { front, back, from, to } = reusedPieces(before?.pieces ?? [], text.length, common, isTooLight)
    const between = evenLengths(to - from).map((length) => ({ id: newId(), length }))
    return { ...part, pieces: [...front, ...between, ...back] }
  }
  const { elements } = part
  const before = previous?.kind === 'list' ? previous : undefined
  if (before?.elements === elements) return before
  const common = before === undefined ? nothing : commonElements(before.elements, elements)
  const isTooLight = (from: number, to: number) => weightOf(elements, from, to) < leastPieceWeight
  const { front, back, from, to } = reusedPieces(before?.pieces ?? [], elements.length, common, isTooLight)
  const between = lengthsByWeight(elements, from, to).map((length) => ({ id: newId(), length }))
  return { ...part, pieces: [...front, ...between, ...back] }
}

/** Every piece of a part with a way to what is in it, which costs as much as it is long. */
export function* piecesOf(part: CutPart): Generator<Piece & { readonly value: () => PieceValue }> {
  let from = 0
  for (const piece of part.pieces) {
    const [start, end] = [from, from + piece.length]
    const value = () => (part.kind === 'text' ? part.text.sliceString(start, end) : part.elements.slice(start, end))
    yield { ...piece, value }
    from = end
  }
}

/** What a piece costs to hand over, in code units. */
export function weightOfValue(value: PieceValue): number {
  return typeof value === 'string' ? value.length : weightOf(value, 0, value.length)
}

const nothing: CommonEnds = { start: 0, end: 0 }

function commonElements(before: readonly string[], after: readonly string[]): CommonEnds {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { start, end }
}

function evenLengths(length: number): readonly number[] {
  if (length === 0) return []
  const count = Math.max(1, Math.round(length / pieceWeight))
  const each = Math.ceil(length / count)
  return Array.from({ length: count }, (_, index) => Math.min(each, length - index * each))
}

function lengthsByWeight(elements: readonly string[], from: number, to: number): readonly number[] {
  const lengths: number[] = []
  let length = 0
  let weight = 0
  for (let index = from; index < to; index++) {
    length++
    weight += weightOfOne(elements[index])
    if (weight < pieceWeight && index < to - 1) continue
    lengths.push(length)
    length = 0
    weight = 0
  }
  return lengths
}

function weightOf(elements: readonly string[], from: number, to: number): number {
  let weight = 0
  for (let index = from; index < to; index++) weight += weightOfOne(elements[index])
  return weight
}

/** A string costs something even when it is empty. */
function weightOfOne(element = ''): number {
  return element.length + 8
}
