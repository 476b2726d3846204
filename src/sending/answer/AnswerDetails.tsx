import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { AnswerFacts } from './AnswerFacts.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly answer: GraphAnswer
  readonly sentByteLength: number
}

/** The answer as it came, folded: it is for support and for who wants to know. */
export function AnswerDetails(facts: Props) {
  return (
    <details className={styles.details}>
      <summary>{answerWords.details}</summary>
      <AnswerFacts {...facts} />
    </details>
  )
}
