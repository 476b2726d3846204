import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import styles from './OpenItemOutcome.module.css'
import type { OpeningItem } from './useOpenItem.tsx'

interface Props {
  readonly opening: OpeningItem
}

/** What becomes of opening the stored item: that it is read, with the way to stop that, and what came of it. */
export function OpenItemOutcome({ opening: { isReading, stop, outcome } }: Props) {
  return (
    <div role="status" className={styles.outcome}>
      {isReading ? (
        <div className={styles.row}>
          <Spinner label="Reading the stored item…" />
          <Button size="small" onClick={stop}>
            Stop
          </Button>
        </div>
      ) : (
        outcome
      )}
    </div>
  )
}
