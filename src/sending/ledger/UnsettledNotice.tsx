import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useBusy } from '../../ui/useBusy.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import styles from './SentItems.module.css'
import { rowsBeingSent } from './sendingLock.ts'

interface Props {
  readonly actions: LedgerActions
}

/** Said when a page went away while it was sending: what became of that is looked up on a click, and nothing is sent. */
export function UnsettledNotice({ actions }: Props) {
  const [left, setLeft] = useState<readonly LedgerRow[]>([])
  const [found, setFound] = useState<readonly string[]>([])
  const { isBusy, fault, run } = useBusy()
  useEffect(() => {
    let isOver = false
    const find = async () => {
      // Without a ledger nothing was left behind; “Sent items” says why there is none.
      const rows = await actions.rows().catch(() => [])
      const sending = rows.filter(({ result }) => result === 'sending')
      if (sending.length === 0) return
      const alive = await rowsBeingSent()
      if (!isOver) setLeft(sending.filter(({ id }) => !alive.has(id)))
    }
    void find()
    return () => {
      isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once for each visit: what is sent from now on is watched by Submit.
  }, [])
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
