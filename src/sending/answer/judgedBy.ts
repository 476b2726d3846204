import { isVague } from '../../domain/answer/cause.ts'
import { type CauseCandidate, type Explanation, explainAnswer } from '../../domain/answer/explainAnswer.ts'
import type { Failure } from '../../domain/answer/failures.ts'
import { readFailures } from '../../domain/answer/failures.ts'
import type { ServerAnswer } from '../../domain/answer/serverAnswer.ts'
import { itemNameOf } from '../../domain/itemName.ts'
import {
  explainContextOf,
  explainContextOfPayload,
  type ItemAtHand,
  type RejectedPayload,
  whyNotAbout,
} from './itemAtHand.ts'
import { answerWords } from './words.ts'

/** By which item an answer from elsewhere was judged: the payload that was pasted beside it, the open item, or none. */
export type JudgedBy = 'payload' | 'open' | 'empty' | 'another'

/** A failure with what is known about it. */
export interface JudgedFailure extends Failure {
  readonly explanation: Explanation
  readonly judgedBy: JudgedBy
  /** A mistake in the payload may have caused it; what is wrong there is listed once, by itself. */
  readonly isByMistakes: boolean
}

/** What a text with an error says, each failure judged by the payload it is about, or else by the open item. */
export function judgeFailures(text: string, open: ItemAtHand, payload: RejectedPayload | undefined) {
  const { what, failures } = readFailures(text)
  return {
    what,
    failures: failures.map((failure): JudgedFailure => {
      const { answer } = failure
      return payload === undefined
        ? {
            ...failure,
            explanation: explainAnswer(answer, explainContextOf(open, answer, false)),
            judgedBy: whyNotAbout(open, answer) ?? 'open',
            isByMistakes: false,
          }
        : { ...failure, ...judgedByPayload(answer, explainAnswer(answer, explainContextOfPayload(payload))) }
    }),
  }
}

// Where the answer names nothing, the list of mistakes says all that was found, and causes only what may be left.
function judgedByPayload(answer: ServerAnswer, explanation: Explanation): Omit<JudgedFailure, keyof Failure> {
  const causes = explanation.causes.flatMap((cause): readonly CauseCandidate[] => {
    if (cause.id === 'named-in-problems') return []
    const { finding } = cause
    if (finding?.is !== 'found' || !isVague(answer)) return [cause]
    return finding.lacks === undefined ? [] : [{ ...cause, places: [], finding: { ...finding, is: 'unknown' } }]
  })
  const isByMistakes = explanation.causes.some(({ places }) => places.length > 0)
  return { explanation: { ...explanation, causes }, judgedBy: 'payload', isByMistakes }
}

/** That in a sentence, with what would tell more. */
export function judgedByText(judgedBy: JudgedBy, { draft, context: { schema } }: ItemAtHand): string {
  switch (judgedBy) {
    case 'payload':
      return 'Checked against the rejected payload.'
    case 'open':
      return `Checked against the open item, “${itemNameOf(draft, schema)}”. ${answerWords.isAboutAnother}`
    case 'another':
      return `The answer is about another item than the open one, so no item was checked. ${answerWords.payloadTells}`
    case 'empty':
      return `No item was checked. ${answerWords.payloadTells}`
  }
}
