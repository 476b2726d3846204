import { isOfAddress } from '../isOfAddress.ts'
import { emptyDraft, type ItemDraft, isUntouched } from '../itemDraft.ts'
import { inWords } from '../limits.ts'
import { type Place, placeKey } from '../problem.ts'
import { type Cause, type CauseContext, type CauseFinding, isVague, signOf, strengthOf } from './cause.ts'
import { placesOfRules } from './causePlaces.ts'
import { itemCauses } from './itemCauses.ts'
import { namedPlaces } from './namedPlaces.ts'
import type { Mistake } from './payloadMistakes.ts'
import type { ServerAnswer } from './serverAnswer.ts'
import { serviceCauses } from './serviceCauses.ts'

/** The stable name of a cause, such as `user-or-group-not-guid`. */
export type CauseId = keyof typeof itemCauses | keyof typeof serviceCauses | 'named-in-problems' | 'named-by-answer'

/** A cause that fits an answer, with the fields of the draft that it may be about. */
export interface CauseCandidate {
  readonly id: CauseId
  readonly title: string
  readonly next: string
  readonly link: string | undefined
  /** `documented` by Microsoft, `seen` by people, a finding of the editor about the `draft`, or said by the `answer` itself. */
  readonly certainty: Cause['certainty'] | 'draft' | 'answer'
  readonly places: readonly Place[]
  /** What came of its check, where an item was checked and the editor has a check for it. */
  readonly finding?: CauseFinding | undefined
}

/** What is known about why a call failed. */
export interface Explanation {
  /** The likeliest first. None for an answer that nobody knows. */
  readonly causes: readonly CauseCandidate[]
  /** What the editor checked in the item at hand and found to be no cause: "property names". */
  readonly ruledOut: readonly string[]
  /** The answer says itself what is wrong. */
  readonly namesReason: boolean
}

/** What the form holds while an answer is explained. */
export interface ExplainContext {
  readonly draft: ItemDraft
  readonly problems: readonly Mistake[]
  /** The problems were found with the schema of the connection at hand. */
  readonly hasSchema: boolean
  /** The answer is to what the editor sent, not to somebody else's call. */
  readonly isOwnAnswer: boolean
}

/**
 * The causes that fit an answer: first what a sentence of it names, then what its codes do, then what its status allows for.
 * For an answer that names nothing these are first the problems that the editor itself has found, then what can be pointed
 * at in the draft, then what nobody can see from here, without what the checks of the item have ruled out.
 */
export function explainAnswer(answer: ServerAnswer, context: ExplainContext = nothingOpen): Explanation {
  const vague = isVague(answer)
  const fitting = Object.entries(table)
    .flatMap(([id, cause]) => fittingCause(id, cause, answer, context))
    .toSorted((a, b) => b.strength - a.strength)
  const named = fitting.filter(({ cause }) => !cause.isLastResort)
  const known = named.length > 0 ? named : fitting
  const possible = known.filter(({ candidate, strength }) => (!vague && strength === 3) || !isRuledOut(candidate))
  // A code that Graph gave stands for something, even where the check of the editor finds nothing.
  const standing = vague || possible.length > 0 ? possible : known
  const causes = standing.map(({ candidate }) => candidate)
  if (!vague) {
    const own = causes.length === 0 ? namedByAnswer(answer, context) : causes
    return {
      causes: own,
      ruledOut: [],
      namesReason: answer.message !== undefined || answer.innerError?.message !== undefined,
    }
  }
  const inDraft = causes.filter(({ places }) => places.length > 0)
  return {
    causes: [...namedInProblems(context, inDraft), ...inDraft, ...causes.filter(({ places }) => places.length === 0)],
    ruledOut: fitting.flatMap(({ cause, candidate }) =>
      isRuledOut(candidate) && cause.check !== undefined ? [cause.check.of] : [],
    ),
    namesReason: false,
  }
}

const table: Readonly<Record<string, Cause>> = { ...itemCauses, ...serviceCauses }
const nothingOpen: ExplainContext = { draft: emptyDraft, problems: [], hasSchema: false, isOwnAnswer: false }

interface Fitting {
  readonly cause: Cause
  readonly strength: number
  readonly candidate: CauseCandidate
}

function fittingCause(id: string, cause: Cause, answer: ServerAnswer, context: ExplainContext): readonly Fitting[] {
  if (!isCauseId(id) || (cause.isFromElsewhere && context.isOwnAnswer)) return []
  const sign = firstSign(cause, answer)
  if (sign === undefined) return []
  const placesOf = cause.places ?? (cause.check === undefined ? noPlaces : placesOfRules(...cause.check.rules))
  const places = uniquePlaces(placesOf({ ...context, match: sign.match }))
  const { title, link, certainty } = cause
  const found = findingOf(cause, context)
  const finding = found === undefined ? {} : { finding: found }
  const next = id === 'too-many-requests' ? (waitOf(answer) ?? cause.next) : cause.next
  return [{ cause, strength: sign.strength, candidate: { id, title, next, link, certainty, places, ...finding } }]
}

function waitOf({ retryAfterSeconds: seconds }: ServerAnswer): string | undefined {
  if (seconds === undefined) return undefined
  return `Wait ${inWords(seconds)} ${seconds === 1 ? 'second' : 'seconds'}, as the answer asks (Retry-After), and send again.`
}

function isCauseId(id: string): id is CauseId {
  return Object.hasOwn(table, id)
}

function firstSign(cause: Cause, answer: ServerAnswer) {
  const found = cause.when.flatMap((sign) => {
    const read = signOf(sign, answer)
    return read === undefined ? [] : [{ ...read, strength: strengthOf(sign) }]
  })
  return found.toSorted((a, b) => b.strength - a.strength)[0]
}

function isRuledOut({ finding }: CauseCandidate): boolean {
  return finding?.is === 'ruledOut'
}

// An empty form proves nothing. What only the text of a payload can have wrong, the form writes right.
function findingOf(
  { check }: Cause,
  { draft, problems, hasSchema, isOwnAnswer }: ExplainContext,
): CauseFinding | undefined {
  if (check === undefined || isUntouched(draft)) return undefined
  const { needsAddress } = check
  const isAddressed = needsAddress === undefined || isOwnAnswer || draft[needsAddress].trim() !== ''
  const lacks = check.needsSchema && !hasSchema ? 'schema' : isAddressed ? undefined : needsAddress
  if (problems.some(({ rule }) => check.rules.includes(rule))) return { is: 'found', lacks }
  return { is: lacks === undefined ? 'ruledOut' : 'unknown', lacks }
}

function noPlaces(_context: CauseContext): readonly Place[] {
  return []
}

// A cause that says what is wrong at all of these places stands for them.
function namedInProblems({ problems }: ExplainContext, inDraft: readonly CauseCandidate[]): readonly CauseCandidate[] {
  // A form that nothing was typed into is no cause of anything.
  const errors = problems.filter((problem) => problem.severity === 'error' && !isOfAddress(problem))
  const serious = [...errors, ...problems.filter(({ severity }) => severity === 'warning')]
  const places = uniquePlaces(serious.map(({ place }) => place))
  if (serious.length === 0 || (inDraft[0] !== undefined && areAmong(places, inDraft[0].places))) return []
  return [
    {
      id: 'named-in-problems',
      title:
        serious.length === 1
          ? 'The editor finds a problem in this item.'
          : `The editor finds ${serious.length} problems in this item.`,
      next: 'Look at these fields first: each is a known cause of an answer that names nothing.',
      link: undefined,
      certainty: 'draft',
      places,
    },
  ]
}

// What the table does not know may still say where it is.
function namedByAnswer(answer: ServerAnswer, { draft }: ExplainContext): readonly CauseCandidate[] {
  const places = namedPlaces(answer, draft)
  if (places.length === 0) return []
  return [
    {
      id: 'named-by-answer',
      title: 'The answer names the place itself.',
      next: 'Correct what it says there, then send the item again.',
      link: undefined,
      certainty: 'answer',
      places,
    },
  ]
}

function areAmong(places: readonly Place[], all: readonly Place[]): boolean {
  const keys = new Set(all.map(placeKey))
  return places.every((place) => keys.has(placeKey(place)))
}

function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()]
}

/** True for a word or sentence that a cause is told by, so that text without JSON can be known as an error. */
export function isKnownErrorText(text: string): boolean {
  const words = text.trim()
  return (
    vagueSentence.test(words) ||
    Object.values(table).some(({ when }) =>
      when.some((sign) => sign.words?.test(words) === true || sign.code?.some((each) => each === words) === true),
    )
  )
}

/** What Graph says about every request that it cannot read. */
const vagueSentence = /\bthe request is malformed or incorrect\b/i
