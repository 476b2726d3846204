import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useBusy } from '../../ui/useBusy.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import styles from './SentItems.module.css'
import { rowsBeingSent } from './sendingLock.ts'

interface Props {
  /** What says that it is being sent. */
  readonly rows: readonly LedgerRow[]
  readonly actions: Pick<LedgerActions, 'check' | 'rows'>
}

/** Said when a page went away while it was sending: what became of that is looked up on a click, and nothing is sent. */
export function UnsettledNotice({ rows, actions }: Props) {
  const [left, setLeft] = useState<readonly LedgerRow[]>([])
  const [found, setFound] = useState<readonly string[]>([])
  const { isBusy, fault, run } = useBusy()
  const readAgain = useEffectEvent(() => actions.rows())
  useEffect(() => {
    let isOver = false
    void cutOffAmong(rows, () => readAgain()).then((cutOff) => {
      if (!isOver) setLeft(cutOff)
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

/** Who is held by no page, and says after that still that it is being sent: its end is written before it is let go. */
async function cutOffAmong(
  rows: readonly LedgerRow[],
  readAgain: LedgerActions['rows'],
): Promise<readonly LedgerRow[]> {
  const alive = await rowsBeingSent()
  // Without a ledger nothing can be said; “Sent items” says why there is none.
  const now = await readAgain().catch(() => [])
  const sending = new Set(now.filter(({ result }) => result === 'sending').map(({ id }) => id))
  return rows.filter(({ id }) => sending.has(id) && !alive.has(id))
}

const texts: Record<LedgerRow['result'], string> = {
  sending: 'it is being sent right now.',
  saved: 'it was saved; what is stored is what you sent.',
  deleted: 'it was deleted.',
  refused: 'it was refused.',
  notSaved: 'it was not saved; nothing is stored under this ID.',
  unknown: 'still unclear. Open Sent items to check again, or Compare to see what is stored.',
}
