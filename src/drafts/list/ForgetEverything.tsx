import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './DraftsDialog.module.css'

/** Removes all that the editor keeps on this device, after a second press that says what goes. */
export function ForgetEverything({ onForget }: { readonly onForget: () => Promise<void> }) {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking)
    return (
      <Button className={styles.danger} onClick={() => setIsAsking(true)}>
        Forget everything on this device
      </Button>
    )
  return (
    <div role="group" aria-label="Forget everything on this device" className={styles.undo}>
      <span>
        This removes every draft of everybody who used the editor in this browser, what it knows of sent items and
        schemas, and its sign-ins. It cannot be undone. What is stored in Graph stays.
      </span>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone. */}
      <Button size="small" autoFocus onClick={() => setIsAsking(false)}>
        Keep everything
      </Button>
      <Button size="small" appearance="danger" onClick={() => void onForget()}>
        Forget everything
      </Button>
    </div>
  )
}
