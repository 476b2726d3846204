import type { ItemDraft } from '../itemDraft.ts'
import { changeName } from '../placeName.ts'
import { changedPlaceKey, isOneMember } from './changedPlaceKey.ts'
import { unsharedWeight } from './unsharedWeight.ts'

/** One thing that can be undone or done again: the draft on its other side, what happened, and where. */
export interface Step {
  readonly draft: ItemDraft
  /** In the words of the screen: "title", "import". */
  readonly what: string
  /** The key of the place that it changed; '' for several. */
  readonly placeKey: string
  /** What the draft keeps in memory that its neighbour does not share, in code units; known once it has a neighbour. */
  readonly weight: number
}

/** The drafts before and after the present one. Immutable. */
export interface DraftHistory {
  readonly present: ItemDraft
  /** The latest is the last. */
  readonly past: readonly Step[]
  /** The next is the last. */
  readonly future: readonly Step[]
  /** The present draft as it was before the form changed it by itself: that one is what is stored of it. */
  readonly unadjusted?: ItemDraft | undefined
  /** The typing that still goes on: another key in the same place soon belongs to the same step. */
  readonly typing: { readonly placeKey: string; readonly since: number; readonly until: number } | undefined
}

/** A draft that nothing has happened to. */
export function freshHistory(present: ItemDraft): DraftHistory {
  return { present, past: [], future: [], typing: undefined }
}

/**
 * The history after an edit in a field at a time in milliseconds. Keys in the same member that follow each other within a
 * second are one step, for ten seconds at most. The type of content is chosen, and not typed.
 */
export function edited(history: DraftHistory, draft: ItemDraft, now: number): DraftHistory {
  const placeKey = changedPlaceKey(history.present, draft)
  if (placeKey === undefined) return { ...history, present: draft }
  const { typing } = history
  const isChosen = history.present.content.type !== draft.content.type
  const goesOn =
    !isChosen &&
    typing !== undefined &&
    typing.placeKey === placeKey &&
    now < typing.until &&
    now - typing.since < longestTyping
  if (goesOn)
    return { ...history, present: draft, unadjusted: undefined, typing: { ...typing, until: now + typingPause } }
  const next = stepped(history, draft, changeName(placeKey), placeKey)
  return isOneMember(placeKey) && !isChosen
    ? { ...next, typing: { placeKey, since: now, until: now + typingPause } }
    : next
}

/** The history after a change that was asked for as a whole, such as an import: always a step of its own. */
export function stepped(
  history: DraftHistory,
  draft: ItemDraft,
  what: string,
  placeKey = changedPlaceKey(history.present, draft),
): DraftHistory {
  if (placeKey === undefined) return { ...history, present: draft }
  const step = { draft: history.present, what, placeKey, weight: 0 }
  return { present: draft, past: bounded([...history.past, step]), future: [], typing: undefined }
}

/** The history when the form changed the draft by itself, such as for a schema: no step, and nothing to undo. */
export function adjusted(history: DraftHistory, draft: ItemDraft): DraftHistory {
  return { ...history, present: draft, unadjusted: history.unadjusted ?? history.present, typing: undefined }
}

/** The history after going back one step; undefined at the beginning. */
export function undone(history: DraftHistory): DraftHistory | undefined {
  const step = history.past.at(-1)
  if (step === undefined) return undefined
  return {
    present: step.draft,
    past: history.past.slice(0, -1),
    future: [...history.future, { ...step, draft: history.present }],
    typing: undefined,
  }
}

/** The history after going forward one step; undefined at the end. */
export function redone(history: DraftHistory): DraftHistory | undefined {
  const step = history.future.at(-1)
  if (step === undefined) return undefined
  return {
    present: step.draft,
    past: [...history.past, { ...step, draft: history.present }],
    future: history.future.slice(0, -1),
    typing: undefined,
  }
}

/** In milliseconds: a key after it is another step. */
export const typingPause = 1000
const longestTyping = 10_000

/** The latest steps that fit the memory; the very latest one always does. The last one but one has its neighbour now. */
function bounded(steps: readonly Step[]): readonly Step[] {
  const [before, latest] = steps.slice(-2)
  const weighed =
    before === undefined || latest === undefined
      ? steps
      : [...steps.slice(0, -2), { ...before, weight: unsharedWeight(before.draft, latest.draft) }, latest]
  let weight = 0
  const first = weighed.findLastIndex((step, index) => {
    weight += step.weight
    return weighed.length - index > mostSteps || weight > mostWeight
  })
  return first < 0 ? weighed : weighed.slice(Math.min(first + 1, weighed.length - 1))
}

const mostSteps = 500
/** In code units: two items at the largest limit. */
const mostWeight = 60_000_000
