import type { Place } from '../../domain/problem.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './ExplainError.module.css'
import { ExplainError } from './ExplainError.tsx'
import type { ItemAtHand } from './itemAtHand.ts'

interface Props {
  readonly text: string
  readonly onText: (text: string) => void
  readonly openItem: () => ItemAtHand
  /** Goes to a field of the form, when the dialog is gone. */
  readonly onGo: (place: Place) => void
  readonly onClose: () => void
}

/** Explains an error that came from elsewhere, over the page: wherever it was asked for, its result is in sight. */
export function ExplainDialog({ onGo, onClose, ...explaining }: Props) {
  return (
    <Dialog title="Explain an error" width="46rem" onClose={onClose}>
      {(close) => (
        <>
          <ExplainError
            {...explaining}
            onGo={(place) => {
              onGo(place)
              close()
            }}
          />
          <div className={styles.actions}>
            <Button onClick={close}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
