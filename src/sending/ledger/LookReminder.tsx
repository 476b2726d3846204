import { useMemo, useState } from 'react'
import { isLookDue } from '../../domain/search/reminder.ts'
import { usualMinutes } from '../../domain/search/waiting.ts'
import { Button } from '../../ui/Button.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { lastLook } from './lookedFor.ts'
import styles from './SentItems.module.css'

interface Props {
  /** The newest write of an item. */
  readonly row: LedgerRow
  readonly onFind: LedgerActions['find']
}

/** Reminds that an item should be found by now, and leads to where that is seen. */
export function LookReminder({ row, onFind }: Props) {
  const [now] = useState(Date.now)
  const isDue = useMemo(() => {
    const isSaved = row.action === 'put' && row.result === 'saved'
    return isSaved && isLookDue({ savedAt: row.at, lookedAt: () => lastLook(row) }, now)
  }, [row, now])
  if (!isDue) return null
  return (
    <p className={styles.reminder}>
      The usual {usualMinutes.from} to {usualMinutes.to} minutes of the index are over.{' '}
      <Button size="small" aria-label={`See whether ${row.itemId} is found`} onClick={() => onFind(row)}>
        See whether it is found
      </Button>
    </p>
  )
}
