import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { Button } from '../../../ui/Button.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import { addLabel } from './words.ts'

interface Props {
  /** What would be added. */
  readonly entries: readonly AclEntryDraft[]
  /** More may come. */
  readonly isWaiting?: boolean
  readonly close: () => void
  readonly onAdd: (entries: readonly AclEntryDraft[]) => void
}

/** The foot of a dialog that adds entries: leave it, or close it and add them. */
export function AddEntries({ entries, isWaiting = false, close, onAdd }: Props) {
  return (
    <DialogActions>
      <Button onClick={close}>Cancel</Button>
      <Button
        appearance="primary"
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
