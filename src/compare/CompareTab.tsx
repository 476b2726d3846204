import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { Stored } from '../sending/stored/useStored.ts'
import { dayAndSecondText } from '../ui/formats.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'

const ComparePanel = lazy(() => import('./ComparePanel.tsx').then((module) => ({ default: module.ComparePanel })))

interface Props {
  readonly flow: ItemFlow
  readonly stored: Stored
  readonly apiVersion: ApiVersion
  readonly isSignedIn: boolean
  /** The draft is open in another tab, where it can be changed. */
  readonly isReadOnly: boolean
  readonly renderError: (error: GraphError, refresh: () => void) => ReactNode
}

/** The Compare tab with what it needs of the page: the item that the form names, as it is stored and as it was last sent. */
export function CompareTab({ flow, stored, apiVersion, isSignedIn, isReadOnly, renderError }: Props) {
  const { state, change } = flow
  const draft = useMemo(() => liveOf(state, (value) => value.draft), [state])
  const connectionId = useLive(state, (value) => value.draft.connectionId.trim())
  const itemId = useLive(state, (value) => value.draft.itemId)
  const target = { connectionId, itemId }
  const [isReading, setIsReading] = useState(false)
  const { recall } = stored
  useEffect(() => void recall({ connectionId, itemId }), [recall, connectionId, itemId])

  const { latest } = stored
  const isThis = latest?.address.connectionId === connectionId && latest.address.itemId === itemId
  const reading = isThis ? latest.reading : undefined
  const known = stored.knownAt(target)
  const sent = known?.how === 'sent' ? known : undefined
  const read = async () => {
    setIsReading(true)
    await stored.read({ ...target, apiVersion })
    setIsReading(false)
  }
  return (
    <Suspense fallback="Loading…">
      <ComparePanel
        draft={draft}
        isReading={isReading}
        obstacle={obstacle()}
        onRead={() => void read()}
        onTake={isReadOnly ? undefined : change}
        sources={{
          stored: { item: reading?.kind === 'found' ? reading.item.members : undefined, says: storedText() },
          sent: {
            item: sent?.members,
            says:
              sent === undefined
                ? 'This item was not sent from here, or its payload is not kept any more.'
                : `Sent from here: ${dayAndSecondText(sent.at)}.`,
          },
        }}
      />
    </Suspense>
  )

  function obstacle(): string | undefined {
    if (!isSignedIn) return 'Sign in to read the stored item.'
    return connectionId === '' || itemId === '' ? 'Enter a connection and an item ID first.' : undefined
  }

  function storedText(): ReactNode {
    switch (reading?.kind) {
      case undefined:
        return 'See what Graph has stored under this ID, and what your draft would change.'
      case 'found':
        return `Read from Graph: ${dayAndSecondText(reading.item.at)}.`
      case 'missing':
        return 'Nothing is stored under this ID yet: Submit would create it.'
      case 'unreadable':
        return `What Graph answered could not be read. ${reading.why}`
      case 'error':
        return renderError(reading.error, () => void read())
    }
  }
}
