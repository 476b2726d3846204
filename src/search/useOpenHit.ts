import { useState } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { type ItemDraft, withLabel } from '../domain/itemDraft.ts'
import type { StoredReading } from '../sending/stored/readStored.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import { announce } from '../ui/announce.ts'
import { useBusy } from '../ui/useBusy.ts'

/** Puts a stored item into the place of the draft, as one step that can be undone. */
export type OpenedDraft = (next: ItemDraft, what: string) => void

/** Opening hits of a search, one at a time. */
export interface HitOpening {
  readonly isBusy: boolean
  readonly fault: string | undefined
  /** What came of the last one, where that is no item in the form. */
  readonly last: { readonly itemId: string; readonly reading: Exclude<StoredReading, { kind: 'found' }> } | undefined
  readonly open: (itemId: string) => void
}

/** Opens an item that a search found: it is read as it is stored, since a hit has only a part of it. */
export function useOpenHit(connectionId: string, stored: StoredItemsHandle, onOpened: OpenedDraft): HitOpening {
  const { apiVersion } = useGraphCalls()
  const { isBusy, fault, run } = useBusy()
  const [last, setLast] = useState<HitOpening['last']>()
  const open = (itemId: string) =>
    run(async () => {
      setLast(undefined)
      const target = { connectionId, itemId }
      const reading = await stored.read({ ...target, apiVersion })
      if (reading.kind !== 'found') return setLast({ itemId, reading })
      const { members, text } = reading.item
      stored.items.opened(target, reading.item, text)
      onOpened(withLabel({ ...target, ...members }, members.sensitivityLabelId), `opening ${itemId}`)
      announce(`${itemId} is in the form.`)
    })
  return { isBusy, fault, last, open: (itemId) => void open(itemId) }
}
