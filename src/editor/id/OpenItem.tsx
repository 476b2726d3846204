import { type ReactNode, useRef, useState } from 'react'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import { isUntouched } from '../../domain/itemDraft.ts'
import type { GraphError } from '../../graph/graphError.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import type { StoredReading } from '../../sending/stored/readStored.ts'
import type { Stored } from '../../sending/stored/useStored.ts'
import { useLive } from '../../ui/live.ts'
import { OpenItemButton } from './OpenItemButton.tsx'

interface Props {
  readonly flow: ItemFlow
  readonly stored: Stored
  readonly apiVersion: ApiVersion
  readonly isSignedIn: boolean
  readonly renderError: (error: GraphError, refresh: () => void) => ReactNode
}

/** Opens the stored item in the form: a change that can be undone. From then on the page knows what the item was. */
export function OpenItem({ flow, stored, apiVersion, isSignedIn, renderError }: Props) {
  const { state, change } = flow
  const key = useLive(state, ({ draft }) => JSON.stringify([draft.connectionId.trim(), draft.itemId]))
  const isNamed = useLive(state, ({ draft }) => draft.connectionId.trim() !== '' && draft.itemId !== '')
  const replaces = useLive(state, ({ draft }) => !isUntouched({ ...draft, connectionId: '', itemId: '' }))
  const [last, setLast] = useState<{ readonly key: string; readonly reading: StoredReading }>()
  const [isReading, setIsReading] = useState(false)
  const abort = useRef<AbortController>(undefined)

  const open = async () => {
    const { connectionId, itemId } = state.get().draft
    const target = { connectionId: connectionId.trim(), itemId }
    abort.current = new AbortController()
    setIsReading(true)
    const reading = await stored.read({ ...target, apiVersion }, abort.current.signal)
    setIsReading(false)
    if (abort.current.signal.aborted) return
    setLast({ key: JSON.stringify([target.connectionId, itemId]), reading })
    if (reading.kind !== 'found') return
    const { members, at, text } = reading.item
    stored.know(target, { how: 'loaded', at, members }, text)
    change({ ...state.get().draft, ...members }, `opening ${itemId}`)
  }
  return (
    <OpenItemButton
      obstacle={obstacle()}
      isReading={isReading}
      replaces={replaces}
      onOpen={() => void open()}
      onCancel={() => abort.current?.abort()}
    >
      {!isReading && last?.key === key && said(last.reading)}
    </OpenItemButton>
  )

  function obstacle(): string | undefined {
    if (!isSignedIn) return 'Sign in to open an item that is stored.'
    return isNamed ? undefined : 'Enter connection and item ID to open an item that is stored.'
  }

  function said(reading: StoredReading): ReactNode {
    switch (reading.kind) {
      case 'found': {
        const left = reading.item.notes.filter(({ kind }) => kind === 'left out')
        return (
          <>
            The stored item is in the form. Undo brings back what was there.
            {left.length > 0 && (
              <ul>
                {left.slice(0, 20).map(({ pointer, message }) => (
                  <li key={pointer}>
                    <code>{pointer}</code> {message}
                  </li>
                ))}
              </ul>
            )}
          </>
        )
      }
      case 'missing':
      case 'error':
        return renderError(reading.error, () => void open())
      case 'unreadable':
        return `What Graph answered could not be read. ${reading.why}`
    }
  }
}
