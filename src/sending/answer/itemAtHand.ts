import type { ExplainContext } from '../../domain/answer/explainAnswer.ts'
import type { PartOfPayload } from '../../domain/answer/partOfPayload.ts'
import type { Mistake } from '../../domain/answer/payloadMistakes.ts'
import type { ServerAnswer } from '../../domain/answer/serverAnswer.ts'
import type { CheckedDraft } from '../../domain/checkDraft.ts'
import { emptyDraft, isUntouched } from '../../domain/itemDraft.ts'
import type { Place } from '../../domain/problem.ts'
import { targetOfUrl } from '../../domain/source/itemTarget.ts'

/** What is in the form at the moment, checked; or a payload that was pasted, checked in the same way. */
export type ItemAtHand = Pick<CheckedDraft, 'draft' | 'problems' | 'context'>

/** A payload that was rejected elsewhere, with all that is wrong with it as it was sent. */
export interface RejectedPayload extends ItemAtHand {
  readonly mistakes: readonly Mistake[]
  /** What stands at a place of it, as it was sent. */
  readonly partAt?: ((place: Place) => PartOfPayload | undefined) | undefined
  /** By whose schema it was checked, and whether only its properties say that it is that one. */
  readonly checkedBy?: { readonly name: string; readonly isGuess: boolean } | undefined
}

/** What the item at hand says about an answer. About one that names another item it says nothing. */
export function explainContextOf(item: ItemAtHand, answer: ServerAnswer, isOwnAnswer: boolean): ExplainContext {
  return !isOwnAnswer && whyNotAbout(item, answer) !== undefined
    ? { draft: emptyDraft, problems: [], hasSchema: false, isOwnAnswer }
    : contextOf(item, isOwnAnswer)
}

/** What a payload says about the answer that it got elsewhere. */
export function explainContextOfPayload(payload: RejectedPayload): ExplainContext {
  return { ...contextOf(payload, false), problems: payload.mistakes }
}

/** Why an answer from elsewhere says nothing about the item at hand: there is none, or the answer names another. */
export function whyNotAbout({ draft }: ItemAtHand, answer: ServerAnswer): 'empty' | 'another' | undefined {
  // A form that is empty, or for any item of a connection, has nothing to do with what somebody pastes.
  if (isUntouched({ ...draft, connectionId: '' })) return 'empty'
  const itemId = answer.request === undefined ? undefined : targetOfUrl(answer.request.url).itemId
  return itemId !== undefined && itemId !== draft.itemId.trim() ? 'another' : undefined
}

function contextOf({ draft, problems, context }: ItemAtHand, isOwnAnswer: boolean): ExplainContext {
  return { draft, problems, hasSchema: context.schema !== undefined, isOwnAnswer }
}
