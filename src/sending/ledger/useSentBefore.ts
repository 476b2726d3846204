import { useEffect, useEffectEvent, useState } from 'react'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import type { LedgerRow } from './ledgerRow.ts'
import type { SentBefore } from './sentBefore.ts'
import type { LedgerHandle } from './useLedger.ts'

/**
 * The last time that the item of a draft was sent from this device, as far as it is known when the draft is opened, such as by
 * a reload. `serial` is another number for each draft; `onFound` hears it with the draft that it was compared with.
 */
export function useSentBefore(
  { owner, load }: Pick<LedgerHandle, 'owner' | 'load'>,
  state: Live<DraftState>,
  serial: number,
  onFound: (found: SentBefore, compared: DraftState) => void,
): LedgerRow | undefined {
  const [row, setRow] = useState<LedgerRow>()
  const found = useEffectEvent(onFound)
  useEffect(() => {
    const compared = state.get()
    setRow(undefined)
    if (owner === undefined || compared.draft.connectionId === '' || compared.draft.itemId === '') return undefined
    let isGone = false
    const look = async () => {
      const [ledger, { sentBefore }] = await Promise.all([load(), import('./sentBefore.ts')])
      const before = await sentBefore(ledger, owner, compared)
      if (before === undefined || isGone) return
      setRow(before.row)
      found(before, compared)
    }
    // A device that tells nothing of what was sent stops nothing.
    look().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [owner, load, state, serial])
  return row
}
