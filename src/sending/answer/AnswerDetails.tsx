import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import type { Wait } from '../protocol/waits.ts'
import { waitText } from '../waitText.ts'
import { AnswerFacts } from './AnswerFacts.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly answer: GraphAnswer
  readonly sentByteLength: number
  /** The tries before, where Graph was busy. */
  readonly waits?: readonly Wait[]
}

/** The answer as it came, folded: it is for support and for who wants to know. */
export function AnswerDetails({ waits = [], ...facts }: Props) {
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' })
      }}
    >
      <summary>{answerWords.details}</summary>
      {waits.length > 0 && (
        <ol aria-label={answerWords.tries} className={styles.empty}>
          {waits.map(({ status, seconds, askedByGraph }, index) => (
            // Each stands for the try of its number.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              HTTP {status}, then {waitText(seconds)} of waiting{askedByGraph && ', as Graph asked (Retry-After)'}
            </li>
          ))}
          <li>HTTP {facts.answer.status}</li>
        </ol>
      )}
      <AnswerFacts {...facts} />
    </details>
  )
}
