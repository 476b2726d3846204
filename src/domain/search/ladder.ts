import type { LadderFacts } from './ladderFacts.ts'
import { leftOutBy } from './leftOut.ts'
import type { MomentInWords, Rung, RungName, Verdict } from './rung.ts'
import { copilotRung, searchableRung, switchesRung } from './searchRungs.ts'
import { acceptedRung, accessRung, storedRung } from './storedRungs.ts'

/** The rungs from a PUT to the search box, in order. */
export function climb(facts: LadderFacts, momentInWords: MomentInWords): readonly Rung[] {
  return [
    acceptedRung(facts, momentInWords),
    storedRung(facts),
    accessRung(facts),
    searchableRung(facts),
    copilotRung(facts),
    switchesRung(),
  ]
}

/** What the whole ladder says, in one sentence. */
export interface Headline {
  readonly verdict: Verdict
  readonly says: string
}

/** The verdict that stands above the rungs: how far the item has come. */
export function headlineOf(rungs: readonly Rung[], facts: Pick<LadderFacts, 'access'>): Headline {
  const verdictOf = (name: RungName): Verdict => rungs.find((each) => each.name === name)?.verdict ?? 'notAsked'
  const [stored, searchable] = [verdictOf('stored'), verdictOf('searchable')]
  if (stored === 'no') return { verdict: 'no', says: 'No. It is not stored, so nobody can find it.' }
  if (searchable === 'yes') return { verdict: 'yes', says: 'Yes. You can find it in search.' }
  const leftOut = leftOutBy(facts)
  if (leftOut !== undefined || searchable === 'notYou') return leftOutHeadlines[leftOut ?? 'others']
  switch (searchable) {
    case 'notYet':
      return { verdict: 'notYet', says: 'Not yet. It is stored and waits to be indexed.' }
    case 'no':
      return { verdict: 'no', says: 'No. Search does not find it.' }
    case 'notCertain':
      return { verdict: 'notCertain', says: 'Not certain. See how far it has come.' }
    case 'notAsked':
    case 'byHand':
      return stored === 'yes'
        ? { verdict: 'notAsked', says: 'It is stored. To see whether it is found, allow searching.' }
        : { verdict: 'notCertain', says: 'Not certain. See how far it has come.' }
  }
}

const leftOutHeadlines = {
  others: { verdict: 'notYou', says: 'You will not find it: its access list leaves you out.' },
  denied: { verdict: 'notYou', says: 'You will not find it: an entry of its access list keeps you out.' },
  nobody: { verdict: 'no', says: 'No. Nobody can find it: its access list lets nobody in.' },
} as const

/** Whether looking again by itself makes sense: the item is on its way to the index. */
export function isWaiting(rungs: readonly Rung[]): boolean {
  return rungs.some(({ name, verdict }) => name === 'searchable' && verdict === 'notYet')
}
