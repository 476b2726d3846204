import { Button } from '@fluentui/react-components'
import { CloudArrowDownRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { Spinner } from '../../ui/Spinner.tsx'
import styles from './OpenItemButton.module.css'

interface Props {
  /** Why there is nothing to open now. */
  readonly obstacle: string | undefined
  readonly isReading: boolean
  /** The form holds something that the stored item would take the place of. */
  readonly replaces: boolean
  readonly onOpen: () => void
  readonly onCancel: () => void
  /** What came of the last try. */
  readonly children: ReactNode
}

/** Reads the item that Connection and Item ID name from Graph into the form. */
export function OpenItemButton({ obstacle, isReading, replaces, onOpen, onCancel, children }: Props) {
  return (
    <div className={styles.open}>
      <div className={styles.row}>
        <Button
          id="open-stored-item"
          size="small"
          icon={<CloudArrowDownRegular />}
          disabledFocusable={isReading || obstacle !== undefined}
          onClick={onOpen}
        >
          Open stored item
        </Button>
        {isReading ? (
          <>
            <Spinner label="Reading the stored item…" />
            <Button size="small" onClick={onCancel}>
              Stop
            </Button>
          </>
        ) : (
          <span className={styles.hint}>
            {obstacle ??
              (replaces
                ? 'Replaces this form with the stored item; you can undo.'
                : 'Opens the stored item in this form.')}
          </span>
        )}
      </div>
      <div role="status">{children}</div>
    </div>
  )
}
