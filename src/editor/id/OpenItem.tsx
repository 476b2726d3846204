import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { isUntouched, withLabel } from '../../domain/itemDraft.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import type { StoredReading } from '../../sending/stored/readStored.ts'
import type { StoredItemsHandle } from '../../sending/stored/useStoredItems.ts'
import { announce } from '../../ui/announce.ts'
import { useLive } from '../../ui/live.ts'
import { useBusy } from '../../ui/useBusy.ts'
import { OpenItemButton } from './OpenItemButton.tsx'
import { openObstacle } from './openObstacle.ts'

const LeftOutNotes = lazy(() => import('./LeftOutNotes.tsx').then((module) => ({ default: module.LeftOutNotes })))

interface Props {
  readonly flow: Pick<ItemFlow, 'state' | 'replace'>
  readonly stored: StoredItemsHandle
  readonly isSignedIn: boolean
}

/** Opens the stored item in the form: a change that can be undone. From then on the page knows what the item was. */
export function OpenItem({ flow, stored, isSignedIn }: Props) {
  const { state, replace } = flow
  const { apiVersion } = useGraphCalls()
  const key = useLive(state, ({ draft }) => JSON.stringify([draft.connectionId.trim(), draft.itemId]))
  const obstacle = useLive(state, ({ draft }) => openObstacle(isSignedIn ? 'signedIn' : 'signedOut', draft))
  const replaces = useLive(state, ({ draft }) => !isUntouched({ ...draft, connectionId: '', itemId: '' }))
  const [last, setLast] = useState<{ readonly key: string; readonly reading: StoredReading }>()
  const busy = useBusy()
  const abort = useRef<AbortController>(undefined)

  const open = () =>
    busy.run(async () => {
      const { connectionId, itemId } = state.get().draft
      const target = { connectionId: connectionId.trim(), itemId }
      const { signal } = (abort.current = new AbortController())
      setLast(undefined)
      const reading = await stored.read({ ...target, apiVersion }, signal)
      if (signal.aborted) return
      setLast({ key: JSON.stringify([target.connectionId, itemId]), reading })
      if (reading.kind !== 'found') return
      const { draft } = state.get()
      // Else the members of one item would stand under the ID of another.
      if (draft.connectionId.trim() !== target.connectionId || draft.itemId !== itemId) {
        return announce(`${itemId} is not opened: the form names another item since.`)
      }
      const { members, text } = reading.item
      stored.items.opened(target, reading.item, text)
      replace(withLabel({ ...draft, ...members }, members.sensitivityLabelId), `opening ${itemId}`)
    })
  return (
    <OpenItemButton
      obstacle={obstacle}
      isReading={busy.isBusy}
      replaces={replaces}
      onOpen={() => void open()}
      onCancel={() => abort.current?.abort()}
    >
      {busy.fault !== undefined && <p role="alert">{busy.fault}</p>}
      {!busy.isBusy && last?.key === key && said(last.reading)}
    </OpenItemButton>
  )

  function said(reading: StoredReading): ReactNode {
    switch (reading.kind) {
      case 'found': {
        return (
          <>
            The stored item is in the form. Undo brings back what was there.
            <Suspense>
              <LeftOutNotes notes={reading.item.notes} />
            </Suspense>
          </>
        )
      }
      case 'missing':
      case 'error':
        return <ErrorNotice error={reading.error} doing="reading the item" onTryAgain={() => void open()} />
      case 'unreadable':
        return `What Graph answered could not be read. ${reading.why}`
    }
  }
}
