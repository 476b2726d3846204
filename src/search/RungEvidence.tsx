import { AnswerFacts } from '../sending/answer/AnswerFacts.tsx'
import { dayAndSecondText } from '../ui/formats.ts'
import type { Evidence } from './evidence.ts'
import styles from './FindTab.module.css'
import { findWords } from './words.ts'

/** What a rung rests on, folded: what was asked, and the answer as it came. */
export function RungEvidence({ title, evidence }: { readonly title: string; readonly evidence: readonly Evidence[] }) {
  return (
    <details className={styles.details}>
      <summary aria-label={`${findWords.evidence}: ${title}`}>{findWords.evidence}</summary>
      {evidence.map(({ asked, at, answer }) => (
        <div key={asked}>
          <p>
            {findWords.asked} {dayAndSecondText(at)}: <code>{asked}</code>
          </p>
          {answer !== undefined && <AnswerFacts answer={answer} sentByteLength={0} />}
        </div>
      ))}
    </details>
  )
}
