import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { useFocusLeft } from '../../ui/useFocusLeft.ts'
import styles from './OpenItemOutcome.module.css'
import type { OpeningItem } from './useOpenItem.tsx'

interface Props {
  readonly opening: OpeningItem
}

/** What becomes of opening the stored item: that it is read, with the way to stop that, and what came of it. */
export function OpenItemOutcome({ opening: { isReading, stop, outcome } }: Props) {
  return (
    <div role="status" className={styles.outcome}>
      {isReading ? <Reading onStop={stop} /> : outcome}
    </div>
  )
}

function Reading({ onStop }: { readonly onStop: () => void }) {
  return (
    <div ref={useFocusLeft()} className={styles.row}>
      <Spinner label="Reading the stored item…" />
      <Button size="small" onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}
