import { type ReactNode, Suspense, useRef, useState } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { isUntouched, withLabel } from '../../domain/itemDraft.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import type { StoredReading } from '../../sending/stored/readStored.ts'
import type { StoredItemsHandle } from '../../sending/stored/useStoredItems.ts'
import { announce } from '../../ui/announce.ts'
import { lateView } from '../../ui/lateView.tsx'
import { useLive } from '../../ui/live.ts'
import { useBusy } from '../../ui/useBusy.ts'
import { openObstacle } from './openObstacle.ts'

const LeftOutNotes = lateView(() => import('./LeftOutNotes.tsx').then((module) => module.LeftOutNotes))

interface Props {
  readonly flow: Pick<ItemFlow, 'state' | 'replace'>
  readonly stored: StoredItemsHandle
  readonly apiVersion: ApiVersion
  readonly isSignedIn: boolean
}

/** Opening the stored item, as its button and the place for what came of it need it. */
export interface OpeningItem {
  /** Why there is nothing to open now. */
  readonly obstacle: string | undefined
  readonly isReading: boolean
  /** The form holds something that the stored item would take the place of. */
  readonly replaces: boolean
  readonly open: () => void
  readonly stop: () => void
  /** What came of the last try, for the item that the form names. */
  readonly outcome: ReactNode
}

/** Opens the stored item in the form: a change that can be undone. From then on the page knows what the item was. */
export function useOpenItem({ flow, stored, apiVersion, isSignedIn }: Props): OpeningItem {
  const { state, replace } = flow
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
  return {
    obstacle,
    isReading: busy.isBusy,
    replaces,
    open: () => void open(),
    stop: () => abort.current?.abort(),
    outcome:
      busy.fault !== undefined ? (
        <p role="alert">{busy.fault}</p>
      ) : (
        !busy.isBusy && last?.key === key && said(last.reading)
      ),
  }

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
