import type { ComponentProps } from 'react'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { UnsettledNotice } from './UnsettledNotice.tsx'
import type { LedgerHandle } from './useLedger.ts'
import { useSentBefore } from './useSentBefore.ts'

/** A draft as it was last saved from this device; `isChanged` when it is another one by now. */
export interface SavedBefore {
  readonly draft: ItemDraft
  readonly how: 'sent'
  readonly at: number
  readonly isChanged: boolean
}

interface Props extends ComponentProps<typeof UnsettledNotice> {
  readonly ledger: Pick<LedgerHandle, 'owner' | 'load'>
  readonly state: Parameters<typeof useSentBefore>[1]
  /** Another number for each draft. */
  readonly serial: number
  /** Hears of the last time that the item in the form was sent; undefined when there was none. */
  readonly onRow: (row: LedgerRow | undefined) => void
  /** Takes what was saved then in place of what is known of it, unless that is newer. */
  readonly onSaved: (
    next: <Known extends { readonly at: number }>(known: Known | undefined) => Known | SavedBefore,
  ) => void
}

/** What the ledger has to say when a page opens: what was under way, and when the item in the form was last sent. */
export function LedgerNotices({ actions, ledger, state, serial, onRow, onSaved }: Props) {
  useSentBefore(ledger, state, serial, (found, draft) => {
    onRow(found?.row)
    if (found?.row.result !== 'saved') return
    const { row, isSame } = found
    onSaved((known) =>
      known !== undefined && known.at >= row.at ? known : { draft, how: 'sent', at: row.at, isChanged: !isSame },
    )
  })
  return <UnsettledNotice actions={actions} />
}
