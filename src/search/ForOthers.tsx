import styles from './FindTab.module.css'
import { LateOtherPerson } from './LateOtherPerson.tsx'
import type { OtherPersonProps } from './OtherPerson.tsx'
import { findWords } from './words.ts'

interface Props extends OtherPersonProps {
  /** Who can find it, as a sentence. */
  readonly who: string
}

/** Of an item that is for others, which is no fault: who finds it, and the question about one of them. */
export function ForOthers({ who, ...rest }: Props) {
  return (
    <div className={styles.forOthers}>
      <p>
        {who} {findWords.askThem}
      </p>
      <LateOtherPerson {...rest} />
    </div>
  )
}
