import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useBusy } from '../../ui/useBusy.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import styles from './SentItems.module.css'
import { rowsBeingSent } from './sendingLock.ts'

interface Props {
  /** What says that it is being sent. */
  readonly rows: readonly LedgerRow[]
  readonly actions: Pick<LedgerActions, 'check'>
}

/** Said when a page went away while it was sending: what became of that is looked up on a click, and nothing is sent. */
export function UnsettledNotice({ rows, actions }: Props) {
  const [left, setLeft] = useState<readonly LedgerRow[]>([])
  const [found, setFound] = useState<readonly string[]>([])
  const { isBusy, fault, run } = useBusy()
  useEffect(() => {
    let isOver = false
    void rowsBeingSent().then((alive) => {
      if (!isOver) setLeft(rows.filter(({ id }) => !alive.has(id)))
    })
    return () => {
      isOver = true
    }
  }, [rows])
  if (left.length === 0) return null
  const check = () =>
    run(async () => {
      const said: string[] = []
      for (const row of left) said.push(`${row.itemId}: ${texts[await actions.check(row)]}`)
      setFound(said)
    })
  return (
    <div role="group" aria-label="Cut off" className={styles.notice}>
      {found.length === 0 ? (
        <>
          <span>
            The page closed while it was sending {left.map(({ itemId }) => itemId).join(', ')}. It may or may not be
            saved.
          </span>
          {fault !== undefined && <span role="alert">{fault}</span>}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void check()}>
            Check what is stored
          </Button>
        </>
      ) : (
        <span role="status">{found.join(' ')}</span>
      )}
      <Button size="small" onClick={() => setLeft([])}>
        Dismiss
      </Button>
    </div>
  )
}

const texts: Record<LedgerRow['result'], string> = {
  sending: 'it is being sent right now.',
  saved: 'it was saved; what is stored is what you sent.',
  deleted: 'it was deleted.',
  refused: 'it was refused.',
  notSaved: 'it was not saved; nothing is stored under this ID.',
  unknown: 'still unclear. Open Sent items to check again, or Compare to see what is stored.',
}
