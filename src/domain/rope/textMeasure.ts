import { memoizeByObject } from '../memoizeByObject.ts'
import type { TextRope } from './textRope.ts'

/** What the editor has to know about a text without reading it again. */
export interface TextMeasure {
  /**
   * The bytes inside a JSON string: escaped as `JSON.stringify` does, encoded as UTF-8, without the quotes. A lone
   * surrogate is written as `\udXXX`, six bytes. https://tc39.es/ecma262/#sec-quotejsonstring
   */
  readonly byteLength: number
  /** How many UTF-16 code units are above U+007F. */
  readonly nonAscii: number
  /** How many halves of a surrogate pair stand alone. */
  readonly loneSurrogates: number
}

/** A range of a text that became a range of the edited text, in UTF-16 code units. */
export interface TextChange {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** Measures a text, reading all of it. */
export function measureText(text: string): TextMeasure {
  let byteLength = 0
  let nonAscii = 0
  let loneSurrogates = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      byteLength += asciiByteLengths[unit] ?? 1
      continue
    }
    nonAscii++
    if (unit < 0x800) {
      byteLength += 2
    } else if (unit < 0xd800 || unit > 0xdfff) {
      byteLength += 3
    } else if (unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      byteLength += 4
      nonAscii++
      index++
    } else {
      byteLength += 6
      loneSurrogates++
    }
  }
  return { byteLength, nonAscii, loneSurrogates }
}

/** Measures a text that comes in parts. */
export interface PartsMeasure {
  readonly add: (part: string) => void
  readonly finish: () => TextMeasure
}

/** Starts to measure a text that comes in parts, one after the other. A part may end within a surrogate pair. */
export function startMeasure(): PartsMeasure {
  let total = nothing
  let half = ''
  return {
    add: (part) => {
      const text = half + part
      half = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(-1) : ''
      total = sum(total, measureText(half === '' ? text : text.slice(0, -1)), nothing)
    },
    finish: () => sum(total, measureText(half), nothing),
  }
}

/** Measures a rope. Each part of some size is read once and its measure remembered with it. */
export function measureRope(rope: TextRope): TextMeasure {
  return ropeMeasures(rope)
}

/** Remembers the measure of a rope whose text was measured while it was made, for {@link measureRope}. */
export function rememberMeasure(rope: TextRope, measure: TextMeasure): void {
  ropeMeasures.set(rope, measure)
}

/**
 * Measures `after`, which `before` became by these changes, from the measure of `before`: it costs what changed, also in
 * a text that is one long line. The answer is remembered for {@link measureRope}. Changes are in order of position.
 */
export function measureEdit(before: TextRope, after: TextRope, changes: Iterable<TextChange>): TextMeasure {
  let measure = measureRope(before)
  for (const { fromA, toA, fromB, toB } of merged(changes)) {
    measure = sum(measure, measureAround(after, fromB, toB), measureAround(before, fromA, toA))
  }
  rememberMeasure(after, measure)
  return measure
}

/**
 * Measures a rope in steps, for one so long that a page would stand still: yields the code units measured so far. What is
 * measured is remembered for {@link measureRope}.
 */
export function* measureInSteps(rope: TextRope, measured = 0): Generator<number> {
  let reached = measured
  if (rope.children === null || rope.length <= longestPiece || ropeMeasures.has(rope)) {
    measureRope(rope)
    yield reached + rope.length
    return
  }
  for (const child of rope.children) {
    yield* measureInSteps(child, reached)
    reached += child.length + 1
  }
}

const ropeMeasures = memoizeByObject((rope: TextRope) => {
  // A line break counts as what it is in a JSON string, `\n`.
  if (rope.children === null || rope.length <= longestPiece) return measureText(rope.toString())
  const parts = rope.children.map(measureRope)
  const breaks = { ...nothing, byteLength: 2 * (parts.length - 1) }
  return parts.reduce((total, part) => sum(total, part, nothing), breaks)
})

const nothing: TextMeasure = { byteLength: 0, nonAscii: 0, loneSurrogates: 0 }

/**
 * The measure of a range with one code unit more at either side. An edit can split or join a surrogate pair with what is
 * beside it; what is further out reads the same before and after, so it makes no difference.
 */
function measureAround(rope: TextRope, from: number, to: number): TextMeasure {
  const end = Math.min(rope.length, to + 1)
  const measure = startMeasure()
  for (let start = Math.max(0, from - 1); start < end; start += longestPiece) {
    measure.add(rope.sliceString(start, Math.min(end, start + longestPiece)))
  }
  return measure.finish()
}

/** In code units: how much of a rope is made one text at a time. */
const longestPiece = 65_536

/** Changes that touch are one: between them is nothing that could be read the same before and after. */
function* merged(changes: Iterable<TextChange>): Generator<TextChange> {
  let last: TextChange | undefined
  for (const change of changes) {
    if (last !== undefined && change.fromA === last.toA) {
      last = { ...last, toA: change.toA, toB: change.toB }
    } else {
      if (last !== undefined) yield last
      last = change
    }
  }
  if (last !== undefined) yield last
}

function sum(one: TextMeasure, added: TextMeasure, removed: TextMeasure): TextMeasure {
  return {
    byteLength: one.byteLength + added.byteLength - removed.byteLength,
    nonAscii: one.nonAscii + added.nonAscii - removed.nonAscii,
    loneSurrogates: one.loneSurrogates + added.loneSurrogates - removed.loneSurrogates,
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** True for the second half of a character outside the first plane. */
export function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

// Six bytes for \u00XX, two for \" \\ \b \f \n \r \t, one for the rest.
const asciiByteLengths = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit === 0x22 || unit === 0x5c) return 2
  if (unit >= 0x20) return 1
  return unit === 8 || unit === 9 || unit === 10 || unit === 12 || unit === 13 ? 2 : 6
})
