import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { type Place, type Problem, placeKey } from '../problem.ts'
import { type Cause, isVague, signOf } from './cause.ts'
import { itemCauses } from './itemCauses.ts'
import type { ServerAnswer } from './serverAnswer.ts'
import { serviceCauses } from './serviceCauses.ts'

/** The stable name of a cause, such as `user-or-group-not-guid`. */
export type CauseId = keyof typeof itemCauses | keyof typeof serviceCauses | 'named-in-problems'

/** A cause that fits an answer, with the fields of the draft that it may be about. */
export interface CauseCandidate {
  readonly id: CauseId
  readonly title: string
  readonly next: string
  readonly link: string | undefined
  /** `documented` by Microsoft, `seen` by people, or a finding of the editor about the `draft` itself. */
  readonly certainty: Cause['certainty'] | 'draft'
  readonly places: readonly Place[]
}

/** What the form holds while an answer is explained. */
export interface ExplainContext {
  readonly draft: ItemDraft
  readonly problems: readonly Problem[]
  /** The answer is to what the editor sent, not to somebody else's call. */
  readonly isOwnAnswer: boolean
}

/**
 * The causes that fit an answer, the likeliest first. For an answer that names nothing these are first the problems that
 * the editor itself has found, then what can be pointed at in the draft, then the rest. None for an unknown answer.
 */
export function explainAnswer(answer: ServerAnswer, context: ExplainContext = nothingOpen): readonly CauseCandidate[] {
  const fitting = Object.entries(table).flatMap(([id, cause]) => {
    if (!isCauseId(id) || (cause.isFromElsewhere && context.isOwnAnswer)) return []
    const sign = firstSign(cause, answer)
    if (sign === undefined) return []
    const places = uniquePlaces(cause.places?.({ ...context, match: sign.match }) ?? [])
    const { title, next, link, certainty } = cause
    return [{ id, title, next, link, certainty, places }]
  })
  if (!isVague(answer)) return fitting
  const inDraft = fitting.filter(({ places }) => places.length > 0)
  return [...namedInProblems(context), ...inDraft, ...fitting.filter(({ places }) => places.length === 0)]
}

const table: Readonly<Record<string, Cause>> = { ...itemCauses, ...serviceCauses }
const nothingOpen: ExplainContext = { draft: emptyDraft, problems: [], isOwnAnswer: false }

function isCauseId(id: string): id is CauseId {
  return Object.hasOwn(table, id)
}

function firstSign(cause: Cause, answer: ServerAnswer) {
  for (const sign of cause.when) {
    const found = signOf(sign, answer)
    if (found !== undefined) return found
  }
  return undefined
}

function namedInProblems({ problems }: ExplainContext): readonly CauseCandidate[] {
  const errors = problems.filter(({ severity, rule }) => severity === 'error' && !isOfAddress(rule))
  const serious = [...errors, ...problems.filter(({ severity }) => severity === 'warning')]
  if (serious.length === 0) return []
  return [
    {
      id: 'named-in-problems',
      title:
        serious.length === 1
          ? 'The editor finds a problem in the item that is open here.'
          : `The editor finds ${serious.length} problems in the item that is open here.`,
      next: 'Look at these fields first: each is a known cause of an answer that names nothing.',
      link: undefined,
      certainty: 'draft',
      places: uniquePlaces(serious.map(({ place }) => place)),
    },
  ]
}

// A form that nothing was typed into is no cause of anything.
function isOfAddress(rule: Problem['rule']): boolean {
  return rule === 'connection-missing' || rule === 'item-id-missing'
}

function uniquePlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()]
}

/** True for a word or sentence that a cause is told by, so that text without JSON can be known as an error. */
export function isKnownErrorText(text: string): boolean {
  const words = text.trim()
  return Object.values(table).some(({ when }) =>
    when.some((sign) => sign.words?.test(words) === true || sign.code?.some((each) => each === words) === true),
  )
}
