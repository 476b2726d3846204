import type { Verdict } from '../domain/search/rung.ts'
import styles from './FindTab.module.css'
import { verdictMarks, verdictNames } from './words.ts'

/** A verdict as a mark that has a name. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span role="img" aria-label={verdictNames[verdict]} className={`${styles.mark} ${styles[verdict]}`}>
      {verdictMarks[verdict]}
    </span>
  )
}
