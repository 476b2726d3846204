import { type ReactNode, useMemo } from 'react'
import { describeGraphError } from '../../calling/describeGraphError.ts'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { type CauseId, explainAnswer } from '../../domain/answer/explainAnswer.ts'
import type { Place } from '../../domain/problem.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import type { GraphError } from '../../graph/graphError.ts'
import type { Submission } from '../protocol/submission.ts'
import type { FixesAt } from './CauseLine.tsx'
import { CauseList } from './CauseList.tsx'
import { explainContextOf, type ItemAtHand } from './itemAtHand.ts'
import { SubmitAgain } from './SubmitAgain.tsx'
import { serverAnswerOf } from './serverAnswerOf.ts'
import { type Remedies, WhatRemains } from './WhatRemains.tsx'

export interface AnswerCausesProps {
  readonly answer: GraphAnswer
  /** What the alert above says in words. */
  readonly error: GraphError
  readonly submission: Submission
  readonly openItem: () => ItemAtHand
  readonly remedies: Remedies
  readonly onGo: (place: Place) => void
  readonly fixesAt?: FixesAt | undefined
  /** The draft is another one than was sent. */
  readonly isChanged: boolean
  /** The sandbox played it on purpose: then only what the checks find in the item itself is worth mending. */
  readonly isPlayed?: boolean
}

/** What may have caused a refusal of what the editor sent; where nothing is left of it, what can be done all the same. */
export function AnswerCauses({
  answer,
  error,
  submission,
  openItem,
  remedies,
  onGo,
  fixesAt,
  isChanged,
  isPlayed = false,
}: AnswerCausesProps): ReactNode {
  const { act } = useGraphCalls()
  // Of the item as it was when the answer came: typing changes no answer.
  const explanation = useMemo(() => {
    const read = serverAnswerOf(answer)
    const explained = explainAnswer(read, explainContextOf(openItem(), read, true))
    const causes = explained.causes.filter(({ id }) => !saidByAlert.has(id))
    return isPlayed
      ? { ...explained, causes: causes.filter(({ places }) => places.length > 0), ruledOut: [] }
      : { ...explained, causes }
  }, [answer, openItem, isPlayed])
  const { causes, ruledOut, namesReason } = explanation
  // The alert above says what Graph names, or what the status means, and what to do.
  if (causes.length === 0 && isPlayed) return <SubmitAgain error={error} />
  if (causes.length === 0 && (namesReason || error.kind !== 'invalid')) return null
  const hasButton = describeGraphError(error, 'saving the item').action !== undefined
  return (
    <>
      <CauseList
        explanation={explanation}
        onGo={onGo}
        fixesAt={fixesAt}
        again={hasButton ? undefined : { isChanged, submit: () => act({ kind: 'tryAgain' }) }}
        order={hasButton ? 'afterAlert' : 'firstLeads'}
      />
      {causes.length === 0 && ruledOut.length > 0 && (
        <WhatRemains answer={answer} submission={submission} remedies={remedies} />
      )}
    </>
  )
}

/** The alert says the same in its own words. */
const saidByAlert: ReadonlySet<CauseId> = new Set(['too-many-requests', 'service-in-trouble'])
