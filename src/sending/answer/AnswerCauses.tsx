import { type ReactNode, useMemo } from 'react'
import { explainAnswer } from '../../domain/answer/explainAnswer.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { Place, Problem } from '../../domain/problem.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { CauseList } from './CauseList.tsx'
import { serverAnswerOf } from './serverAnswerOf.ts'

/** What is in the form at the moment. */
export interface ItemAtHand {
  readonly draft: ItemDraft
  readonly problems: readonly Problem[]
}

interface Props {
  readonly answer: GraphAnswer
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
}

/** What may have caused a refusal of what the editor sent. */
export function AnswerCauses({ answer, openItem, onGo }: Props): ReactNode {
  // Of the item as it was when the answer came: typing changes no answer.
  const causes = useMemo(
    () => explainAnswer(serverAnswerOf(answer), { ...openItem(), isOwnAnswer: true }),
    [answer, openItem],
  )
  return <CauseList causes={causes} onGo={onGo} />
}
