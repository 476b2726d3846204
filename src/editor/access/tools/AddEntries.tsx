import { useId } from 'react'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { Button } from '../../../ui/Button.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import styles from './Tools.module.css'
import { addLabel } from './words.ts'

interface Props {
  /** What would be added. */
  readonly entries: readonly AclEntryDraft[]
  /** What came of the list, in a sentence: in sight whatever of the dialog is scrolled. */
  readonly said?: string
  /** More may come. */
  readonly isWaiting?: boolean
  readonly close: () => void
  readonly onAdd: (entries: readonly AclEntryDraft[]) => void
}

/** The foot of a dialog that adds entries: leave it, or close it and add them. */
export function AddEntries({ entries, said, isWaiting = false, close, onAdd }: Props) {
  const saidId = useId()
  return (
    <DialogActions>
      {said !== undefined && (
        <p id={saidId} role="status" className={styles.said}>
          {said}
        </p>
      )}
      <Button onClick={close}>Cancel</Button>
      <Button
        appearance="primary"
        aria-describedby={said === undefined ? undefined : saidId}
        disabledFocusable={entries.length === 0 || isWaiting}
        onClick={() => {
          close()
          onAdd(entries)
        }}
      >
        {addLabel(entries.length)}
      </Button>
    </DialogActions>
  )
}
