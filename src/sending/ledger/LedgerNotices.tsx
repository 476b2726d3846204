import { Suspense, useEffect, useState } from 'react'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import type { SentBefore } from './sentBefore.ts'
import type { LedgerHandle } from './useLedger.ts'
import { useSentBefore } from './useSentBefore.ts'

/** A draft as it was last saved from this device; `isChanged` when it is another one by now. */
export interface SavedBefore {
  readonly draft: ItemDraft
  readonly how: 'sent'
  readonly at: number
  readonly isChanged: boolean
}

const UnsettledNotice = lateView(() => import('./UnsettledNotice.tsx').then((module) => module.UnsettledNotice))

interface Props {
  readonly actions: LedgerActions
  readonly ledger: Pick<LedgerHandle, 'owner' | 'load'>
  readonly state: Parameters<typeof useSentBefore>[1]
  /** Another number for each draft. */
  readonly serial: number
  /** Hears of the last time that the item in the form was sent; undefined when there was none. */
  readonly onSentBefore: (sent: SentBefore | undefined) => void
  /** Hears what was saved then. */
  readonly onSaved: (saved: SavedBefore) => void
}

/** What the ledger has to say when a page opens: what was under way, and when the item in the form was last sent. */
export function LedgerNotices({ actions, ledger, state, serial, onSentBefore, onSaved }: Props) {
  useSentBefore(ledger, state, serial, (found, draft) => {
    onSentBefore(found)
    if (found?.saved === undefined) return
    const { row, isSame } = found.saved
    onSaved({ draft, how: 'sent', at: row.at, isChanged: !isSame })
  })
  const left = useLeftSending(actions)
  if (left === undefined) return null
  return (
    <Suspense>
      <UnsettledNotice rows={left} actions={actions} />
    </Suspense>
  )
}

/** The rows that still say that they are being sent; undefined when there are none, as nearly always. */
function useLeftSending(actions: LedgerActions): readonly LedgerRow[] | undefined {
  const [left, setLeft] = useState<readonly LedgerRow[]>()
  useEffect(() => {
    let isOver = false
    // Without a ledger nothing was left behind; “Sent items” says why there is none.
    const read = actions.rows().catch(() => [])
    void read.then((rows) => {
      const sending = rows.filter(({ result }) => result === 'sending')
      if (!isOver && sending.length > 0) setLeft(sending)
    })
    return () => {
      isOver = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once for each visit: what is sent from now on is watched by Submit.
  }, [])
  return left
}
