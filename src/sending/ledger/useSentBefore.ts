import { useEffect, useEffectEvent } from 'react'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { DraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { type SentBefore, sentBefore } from './sentBefore.ts'
import type { LedgerHandle } from './useLedger.ts'

/**
 * Looks up when the item of a draft was last sent from this device, once the draft is opened, such as by a reload. `serial` is
 * another number for each draft; `onFound` hears what there is, with the draft that it was compared with.
 */
export function useSentBefore(
  { owner, load }: Pick<LedgerHandle, 'owner' | 'load'>,
  state: Live<DraftState>,
  serial: number,
  onFound: (found: SentBefore | undefined, draft: ItemDraft) => void,
): void {
  const tell = useEffectEvent(onFound)
  useEffect(() => {
    const compared = state.get()
    const { draft } = compared
    tell(undefined, draft)
    if (owner === undefined || draft.connectionId === '' || draft.itemId === '') return undefined
    let isGone = false
    const look = async () => {
      const found = await sentBefore(await load(), owner, compared)
      if (!isGone) tell(found, draft)
    }
    // A device that tells nothing of what was sent stops nothing.
    look().catch(() => undefined)
    return () => {
      isGone = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another number means another draft.
  }, [owner, load, state, serial])
}
