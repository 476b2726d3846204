import type { ChangeDesc, Extension, Text } from '@codemirror/state'
import { ViewPlugin, type ViewUpdate } from '@codemirror/view'
import type { TextChange } from '../domain/rope/textMeasure.ts'
import { inSlices } from '../ui/inSlices.ts'
import { isDeceptive, seenInstead, unseenContext, unseenIn } from './unseenCharacters.ts'

/** How many unseen characters a text has that could go, and how many of them deceive. */
export interface UnseenCount {
  readonly all: number
  readonly deceptive: number
}

/** Counts the unseen characters of a document: once as a whole, in slices, and then at each edit only what it changed. */
export function unseenCounting(onCount: (count: UnseenCount) => void): Extension {
  return ViewPlugin.define((view) => {
    const counting = { current: none, isTold: false, abort: new AbortController() }
    const tell = (count: UnseenCount) => {
      const { current, isTold } = counting
      counting.current = count
      counting.isTold = true
      if (!isTold || count.all !== current.all || count.deceptive !== current.deceptive) onCount(count)
    }
    const counted = { isWhole: false }
    const countWhole = (doc: Text) => {
      counting.abort.abort()
      const abort = new AbortController()
      counting.abort = abort
      counted.isWhole = false
      inSlices(countInSteps(doc), { signal: abort.signal }).then(
        (count) => {
          counted.isWhole = true
          tell(count)
        },
        () => undefined,
      )
    }
    countWhole(view.state.doc)
    return {
      update(update) {
        if (!update.docChanged) return
        if (counted.isWhole && isShort(update.changes)) tell(countAfter(counting.current, update))
        else countWhole(update.state.doc)
      },
      destroy() {
        counting.abort.abort()
      },
    }
  })
}

/** The next unseen character that could go, from a position on, and else from the beginning; undefined when there is none. */
export function nextUnseen(doc: Text, from: number): { readonly from: number; readonly to: number } | undefined {
  for (const [start, end] of [
    [from, doc.length],
    [0, from],
  ] as const) {
    for (const found of removableIn(doc, start, end)) return { from: found.at, to: found.at + found.length }
  }
  return undefined
}

/** The edits that take every unseen character out that can go. */
export function withoutUnseen(
  doc: Text,
): readonly { readonly from: number; readonly to: number; readonly insert: string }[] {
  return [...removableIn(doc, 0, doc.length)].map(({ at, length, instead }) => ({
    from: at,
    to: at + length,
    insert: instead,
  }))
}

const none: UnseenCount = { all: 0, deceptive: 0 }

interface Removable {
  readonly at: number
  readonly length: number
  readonly code: number
  readonly instead: string
}

/** Those that begin within a range, which is read piece by piece. */
function* removableIn(doc: Text, from: number, to: number): Generator<Removable> {
  for (let start = from; start < to; start += pieceLength) {
    const end = Math.min(to, start + pieceLength)
    yield* removableInPiece(doc, start, end)
  }
}

function* removableInPiece(doc: Text, from: number, to: number): Generator<Removable> {
  const start = Math.max(0, from - unseenContext)
  const text = doc.sliceString(start, Math.min(doc.length, to + unseenContext))
  for (const { index, length, code } of unseenIn(text)) {
    const at = start + index
    const instead = seenInstead(code)
    if (at >= from && at < to && instead !== undefined) yield { at, length, code, instead }
  }
}

function* countInSteps(doc: Text): Generator<undefined, UnseenCount> {
  let count = none
  for (let start = 0; start < doc.length; start += pieceLength) {
    count = sum(count, countIn(doc, start, Math.min(doc.length, start + pieceLength)), 1)
    yield undefined
  }
  return count
}

/** What a key or a usual paste changes; a paste of megabytes is counted in slices. */
function isShort(changes: ChangeDesc): boolean {
  let length = 0
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    length += toA - fromA + toB - fromB
  })
  return length <= 2 * pieceLength
}

/** What is further from an edit than the context of a character counts the same before and after. */
function countAfter(before: UnseenCount, { startState, state, changes }: ViewUpdate): UnseenCount {
  let count = before
  for (const { fromA, toA, fromB, toB } of apart(changes)) {
    count = sum(count, countIn(startState.doc, fromA - unseenContext, toA + unseenContext), -1)
    count = sum(count, countIn(state.doc, fromB - unseenContext, toB + unseenContext), 1)
  }
  return count
}

/** The ranges that changed; those whose surroundings meet are one, so that nothing is counted twice. */
function apart(changes: ChangeDesc): readonly TextChange[] {
  const ranges: TextChange[] = []
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const last = ranges.at(-1)
    if (last === undefined || fromA - last.toA > 2 * unseenContext) ranges.push({ fromA, toA, fromB, toB })
    else ranges[ranges.length - 1] = { ...last, toA, toB }
  })
  return ranges
}

function countIn(doc: Text, from: number, to: number): UnseenCount {
  let count = none
  for (const { code } of removableIn(doc, Math.max(0, from), Math.min(doc.length, to))) {
    count = sum(count, { all: 1, deceptive: isDeceptive(code) ? 1 : 0 }, 1)
  }
  return count
}

function sum(count: UnseenCount, other: UnseenCount, times: 1 | -1): UnseenCount {
  return { all: count.all + times * other.all, deceptive: count.deceptive + times * other.deceptive }
}

const pieceLength = 65_536
