import { useCallback, useState } from 'react'
import type { AskAnswer } from '../protocol/sendSafely.ts'
import type { Submission } from '../protocol/submission.ts'
import type { ReplaceQuestion } from './replaceQuestion.ts'

/** A question that waits for the user. */
export interface Asked {
  readonly question: ReplaceQuestion
  readonly submission: Submission
  readonly answer: (answer: AskAnswer) => void
}

/** Asks the user before an item is replaced. Cancelling the submission takes the question away, as "cancel". */
export function useAsking() {
  const [asked, setAsked] = useState<Asked>()
  const ask = useCallback(
    (question: ReplaceQuestion, submission: Submission, signal: AbortSignal) =>
      new Promise<AskAnswer>((resolve) => {
        const finish = (answer: AskAnswer) => {
          signal.removeEventListener('abort', stop)
          setAsked(undefined)
          resolve(answer)
        }
        const stop = () => finish('cancel')
        if (signal.aborted) return stop()
        signal.addEventListener('abort', stop)
        setAsked({ question, submission, answer: finish })
      }),
    [],
  )
  return { asked, ask }
}
