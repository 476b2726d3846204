import type { TextRope } from './textRope.ts'

/** How much two sequences have in common at either end. The two never overlap. */
export interface CommonEnds {
  readonly start: number
  readonly end: number
}

/**
 * What two texts have in common at either end. Parts that both share are passed without reading them, so after an edit it
 * costs what the edit touched; two ropes of different make are read through. It can be left off at each `yield`.
 */
export function* commonEnds(before: TextRope, after: TextRope): Generator<undefined, CommonEnds> {
  const start = yield* commonStart(before, after)
  const rest = Math.min(before.length, after.length) - start
  const end = Math.min(rest, yield* commonLength(before, after, 'end', rest))
  return { start, end }
}

/** How much two texts have in common at their beginning. */
export function* commonStart(before: TextRope, after: TextRope): Generator<undefined, number> {
  const shorter = Math.min(before.length, after.length)
  return Math.min(shorter, yield* commonLength(before, after, 'start', shorter))
}

type Side = 'start' | 'end'

function* commonLength(one: TextRope, other: TextRope, side: Side, upTo: number): Generator<undefined, number> {
  const walkers = [new Walker(one, side), new Walker(other, side)] as const
  const [first, second] = walkers
  let length = 0
  while (length < upTo) {
    yield
    const [here, there] = [first.whole, second.whole]
    if (here !== undefined && here === there) {
      length += here.length + 1
      for (const walker of walkers) walker.advance(here.length + 1)
    } else if (canOpen(here) && (!canOpen(there) || here.length >= there.length)) {
      first.open()
    } else if (canOpen(there)) {
      second.open()
    } else {
      const [text, otherText] = [first.window(), second.window()]
      const shared = Math.min(text.length, otherText.length)
      const same = shared === 0 ? 0 : sameLength(text, otherText, shared, side)
      length += same
      if (same < shared || shared === 0) break
      for (const walker of walkers) walker.advance(shared)
    }
  }
  return length
}

function canOpen(rope: TextRope | undefined): rope is TextRope & { readonly children: readonly TextRope[] } {
  return rope !== undefined && rope.children !== null
}

/** Goes through a rope from one side. Each part counts with the line break at its far side, also the last. */
class Walker {
  readonly #side: Side
  /** What is still to come; the next one is the last of the list. */
  readonly #ahead: TextRope[]
  /** How much of the next one, which then is a leaf, was passed. */
  #offset = 0

  constructor(rope: TextRope, side: Side) {
    this.#side = side
    this.#ahead = [rope]
  }

  /** The next part, unless the walker is inside it. */
  get whole(): TextRope | undefined {
    return this.#offset === 0 ? this.#ahead.at(-1) : undefined
  }

  /** Goes on part by part in what was the next one, a branch. */
  open(): void {
    const children = this.#ahead.pop()?.children ?? []
    this.#ahead.push(...(this.#side === 'start' ? children.toReversed() : children))
  }

  advance(length: number): void {
    this.#offset += length
    const next = this.#ahead.at(-1)
    if (next === undefined || this.#offset <= next.length) return
    this.#ahead.pop()
    this.#offset = 0
  }

  /** The text that comes next in a leaf, not more than {@link longestWindow} and a line break. */
  window(): string {
    const leaf = this.#ahead.at(-1)
    if (leaf === undefined) return ''
    if (this.#side === 'start') {
      const to = Math.min(leaf.length, this.#offset + longestWindow)
      return leaf.sliceString(this.#offset, to) + (to === leaf.length ? '\n' : '')
    }
    const to = leaf.length - this.#offset
    const from = Math.max(0, to - longestWindow)
    return (from === 0 ? '\n' : '') + leaf.sliceString(from, to)
  }
}

const longestWindow = 65_536

/** How many code units, at most `limit`, two texts share at that side. */
function sameLength(one: string, other: string, limit: number, side: Side): number {
  const part = (text: string, length: number) => (side === 'start' ? text.slice(0, length) : text.slice(-length))
  if (part(one, limit) === part(other, limit)) return limit
  const at = (text: string, index: number) => text.charCodeAt(side === 'start' ? index : text.length - 1 - index)
  let same = 0
  while (at(one, same) === at(other, same)) same++
  return same
}
