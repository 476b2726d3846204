/** The questions between a PUT and a found item, in the order in which one thing needs the other. */
export const rungNames = ['accepted', 'stored', 'access', 'searchable', 'copilot', 'switches'] as const
export type RungName = (typeof rungNames)[number]

/**
 * The answer to one of them. A wait is `notYet` and never `no`; `notYou` where the item is for others, which may be what is
 * wanted; `notAsked` where nothing was looked up; `byHand` where only a person can look.
 */
export type Verdict = 'yes' | 'notYet' | 'notYou' | 'no' | 'notCertain' | 'notAsked' | 'byHand'

/** Says a moment, in milliseconds since 1970, in a zone that the domain does not know. */
export type MomentInWords = (moment: number) => string

/** One question, its answer, what shows it, and what to do. */
export interface Rung {
  readonly name: RungName
  readonly title: string
  readonly verdict: Verdict
  readonly evidence: string
  readonly toDo: string | undefined
}

/** A rung. */
export function rung(name: RungName, verdict: Verdict, evidence: string, toDo?: string): Rung {
  return { name, title: rungTitles[name], verdict, evidence, toDo }
}

// What each is about: its answer stands beside it.
const rungTitles: Readonly<Record<RungName, string>> = {
  accepted: 'Saved',
  stored: 'Stored in Graph',
  access: 'Your place in its access list',
  searchable: 'Search',
  copilot: 'Copilot',
  switches: 'Settings of its connection',
}
