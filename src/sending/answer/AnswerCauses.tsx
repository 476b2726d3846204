import { type ReactNode, useMemo } from 'react'
import { explainAnswer } from '../../domain/answer/explainAnswer.ts'
import type { Place } from '../../domain/problem.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import type { Submission } from '../protocol/submission.ts'
import { CauseList } from './CauseList.tsx'
import { explainContextOf, type ItemAtHand } from './itemAtHand.ts'
import { serverAnswerOf } from './serverAnswerOf.ts'
import { WhatRemains } from './WhatRemains.tsx'

interface Props {
  readonly answer: GraphAnswer
  readonly submission: Submission
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
}

/** What may have caused a refusal of what the editor sent; where nothing is left of it, what can be done all the same. */
export function AnswerCauses({ answer, submission, openItem, onGo }: Props): ReactNode {
  // Of the item as it was when the answer came: typing changes no answer.
  const explanation = useMemo(() => {
    const read = serverAnswerOf(answer)
    return explainAnswer(read, explainContextOf(openItem(), read, true))
  }, [answer, openItem])
  const { causes, ruledOut, namesReason } = explanation
  // The alert above says what Graph names, and to correct it.
  if (causes.length === 0 && namesReason) return null
  return (
    <>
      <CauseList explanation={explanation} onGo={onGo} />
      {causes.length === 0 && ruledOut.length > 0 && <WhatRemains answer={answer} submission={submission} />}
    </>
  )
}
