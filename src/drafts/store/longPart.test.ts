import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { finished } from '../../domain/steps.ts'
import { type CutPart, cutPart, isWorthCutting, type LongPart, piecesOf, weightOfValue } from './longPart.ts'
import { leastPieceWeight, pieceWeight } from './piece.ts'

let count = 0
const newId = () => `p${count++}`
const list = (elements: readonly string[]): LongPart => ({ kind: 'list', elements })
const text = (all: string): LongPart => ({ kind: 'text', text: ropeOf(all) })
const cut = (part: LongPart, previous?: CutPart) => finished(cutPart(part, previous, newId))

describe('what is long', () => {
  test.each<[string, LongPart, boolean]>([
    ['an empty text', text(''), false],
    ['a page', text('x'.repeat(5_000)), false],
    ['a book', text('x'.repeat(500_000)), true],
    ['ten elements', list(Array.from({ length: 10 }, String)), false],
    ['ten thousand elements', list(Array.from({ length: 10_000 }, String)), true],
    ['a few long elements', list(Array.from({ length: 10 }, () => 'x'.repeat(10_000))), true],
  ])('%s: %j', (_, part, expected) => {
    expect(isWorthCutting(part)).toBe(expected)
  })
})

test('the pieces joined are the part, after any edits, and are never tiny', () => {
  const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30_000), fc.nat(200_000))
  fc.assert(
    fc.property(fc.nat(400_000), fc.array(edit, { maxLength: 6 }), (length, edits) => {
      let whole = noise(length, 0)
      let last = cut(text(whole))
      for (const [index, [where, removed, inserted]] of edits.entries()) {
        const from = Math.floor(where * whole.length)
        whole = whole.slice(0, from) + noise(inserted, index + 1) + whole.slice(from + removed)
        last = cut(text(whole), last)
        expect([...piecesOf(last)].map(({ value }) => value()).join('') === whole).toBe(true)
        const lengths = last.pieces.map((piece) => piece.length)
        if (lengths.length > 1) expect(Math.min(...lengths)).toBeGreaterThanOrEqual(leastPieceWeight)
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(pieceWeight * 1.5)
      }
    }),
    {
      numRuns: 30,
      examples: [
        [1, [[0, 0, 16_384]]],
        [1, [[1, 0, 16_384]]],
      ],
    },
  )
})

test('lists are cut by weight, and joined are the list after any edits', () => {
  const element = fc.string({ maxLength: 20 })
  const edit = fc.tuple(fc.nat(20_000), fc.nat(3_000), fc.array(element))
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let elements: readonly string[] = Array.from({ length: 12_000 }, (_, number) => `Element ${number}`)
      let last = cut(list(elements))
      for (const [position, removed, inserted] of edits) {
        elements = elements.toSpliced(position % (elements.length + 1), removed, ...inserted)
        last = cut(list(elements), last)
        const values = [...piecesOf(last)].map(({ value }) => value())
        expect(values.flat()).toEqual(elements)
        for (const value of values) expect(weightOfValue(value)).toBeLessThan(pieceWeight * 1.5)
      }
    }),
    { numRuns: 20 },
  )
})

test('an edit makes at most a few pieces new, also when everyone types at the end of what was typed last', () => {
  let whole = noise(1_000_000, 0)
  let last = cut(text(whole))
  for (let key = 0; key < 100; key++) {
    whole = `${whole.slice(0, 524_288 + key)}k${whole.slice(524_288 + key)}`
    const next = cut(text(whole), last)
    const known = new Set(last.pieces.map(({ id }) => id))
    expect(next.pieces.filter(({ id }) => !known.has(id)).length).toBeLessThanOrEqual(2)
    expect(next.pieces.length).toBeLessThanOrEqual(20)
    last = next
  }
})

test('an element put in front makes one or two pieces new', () => {
  const elements = Array.from({ length: 50_000 }, (_, number) => `Element ${number}`)
  const before = cut(list(elements))
  const known = new Set(before.pieces.map(({ id }) => id))
  const after = cut(list(['first', ...elements]), before)
  expect(before.pieces.length).toBeGreaterThan(10)
  expect(after.pieces.filter(({ id }) => !known.has(id)).length).toBeLessThanOrEqual(2)
})

test('the same part is not cut again', () => {
  const part = text(noise(100_000, 0))
  const before = cut(part)
  expect(cut(part, before)).toBe(before)
})

/** Text without repetition, so that equal ends are equal for a reason. Has lines, and pairs that a cut may split. */
function noise(length: number, seed: number): string {
  let state = seed + 1
  let made = ''
  while (made.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    made += state % 7 === 0 ? '\n' : state % 11 === 0 ? '😀' : state.toString(36)
  }
  return made.slice(0, length)
}
