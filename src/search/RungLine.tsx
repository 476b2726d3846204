import type { ReactNode } from 'react'
import type { Rung } from '../domain/search/rung.ts'
import type { Evidence } from './evidence.ts'
import styles from './FindTab.module.css'
import { RungEvidence } from './RungEvidence.tsx'
import { VerdictMark } from './VerdictMark.tsx'
import { verdictNames } from './words.ts'

interface Props {
  readonly rung: Rung
  readonly evidence: readonly Evidence[]
  /** What can be done here. */
  readonly children?: ReactNode
}

/** One rung: its verdict, what shows it, what to do, and the requests it rests on. */
export function RungLine({ rung: { title, verdict, evidence: says, toDo }, evidence, children }: Props) {
  return (
    <li className={styles.rung}>
      <VerdictMark verdict={verdict} />
      <div>
        <span className={styles.name}>{title}</span>{' '}
        <span aria-hidden className={styles.verdict}>
          {verdictNames[verdict]}
        </span>
        <p>{says}</p>
        {toDo !== undefined && <p>{toDo}</p>}
        {children}
        {evidence.length > 0 && <RungEvidence title={title} evidence={evidence} />}
      </div>
    </li>
  )
}
