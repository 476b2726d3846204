import type { ExplainContext } from '../../domain/answer/explainAnswer.ts'
import type { ServerAnswer } from '../../domain/answer/serverAnswer.ts'
import type { CheckedDraft } from '../../domain/checkDraft.ts'
import { emptyDraft, isUntouched } from '../../domain/itemDraft.ts'
import { targetOfUrl } from '../../domain/source/itemTarget.ts'

/** What is in the form at the moment, checked. */
export type ItemAtHand = Pick<CheckedDraft, 'draft' | 'problems' | 'context'>

/** What the item at hand says about an answer. About one that names another item it says nothing. */
export function explainContextOf(item: ItemAtHand, answer: ServerAnswer, isOwnAnswer: boolean): ExplainContext {
  const { draft, problems, context } = item
  const itemId = answer.request === undefined ? undefined : targetOfUrl(answer.request.url).itemId
  const isOfAnother = !isOwnAnswer && itemId !== undefined && itemId !== draft.itemId.trim()
  // An empty form has nothing to do with what somebody pastes.
  return isOfAnother || (!isOwnAnswer && isUntouched(draft))
    ? { draft: emptyDraft, problems: [], hasSchema: false, isOwnAnswer }
    : { draft, problems, hasSchema: context.schema !== undefined, isOwnAnswer }
}
