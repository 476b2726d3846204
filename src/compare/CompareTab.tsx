import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import { useGraphCalls } from '../calling/graphCalls.ts'
import type { ItemMembers } from '../domain/compare/compareItems.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { StoredReading } from '../sending/stored/readStored.ts'
import type { ItemTarget, KnownItem, SeenItem } from '../sending/stored/storedItems.ts'
import { type StoredItemsHandle, useSeenItem } from '../sending/stored/useStoredItems.ts'
import { dayAndTimeText } from '../ui/formats.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { useBusy } from '../ui/useBusy.ts'
import { ComparePanel } from './ComparePanel.tsx'

interface Props {
  readonly flow: Pick<ItemFlow, 'state' | 'change'>
  readonly stored: StoredItemsHandle
  readonly isSignedIn: boolean
  /** The draft is open in another tab, where it can be changed. */
  readonly isReadOnly: boolean
  /** The payload of the import that is behind the draft, as it was pasted. */
  readonly pasted?: string | undefined
  /** Replaces the stored item as it is shown; left out where that was not asked about. */
  readonly onReplace?: ((seen: ItemMembers) => void) | undefined
}

/** The Compare tab with what it needs of the page: the item that the form names, as it is stored and as it was last sent. */
export function CompareTab({ flow, stored, isSignedIn, isReadOnly, pasted, onReplace }: Props) {
  const { state, change } = flow
  const { apiVersion } = useGraphCalls()
  const draft = useMemo(() => liveOf(state, (value) => value.draft), [state])
  const payload = useMemo(() => liveOf(state, (value) => value.payload), [state])
  const connectionId = useLive(state, (value) => value.draft.connectionId.trim())
  const itemId = useLive(state, (value) => value.draft.itemId)
  const target = { connectionId, itemId }
  const key = JSON.stringify([connectionId, itemId])
  const seen = useSeenItem(stored.items, target)
  const sent = useLastSent(stored, target, seen)
  const [failed, setFailed] = useState<Failure>()
  const { isBusy, fault, run } = useBusy()

  const read = () =>
    run(async () => {
      setFailed(undefined)
      const reading = await stored.read({ ...target, apiVersion })
      if (reading.kind === 'error' || reading.kind === 'unreadable') {
        setFailed({ key, seenAt: stored.items.lastSeen(target)?.at, reading })
      }
    })
  // What became known of the item since tells more than a reading that failed.
  const isCurrent = failed?.key === key && failed.seenAt === seen?.at
  return (
    <ComparePanel
      draft={draft}
      pasted={pasted === undefined ? undefined : { pasted, payload }}
      isReading={isBusy}
      obstacle={obstacle()}
      onRead={() => void read()}
      onReplace={onReplace}
      onTake={isReadOnly ? undefined : change}
      sources={{
        stored: {
          item: seen !== undefined && 'members' in seen ? seen.members : undefined,
          isRead: seen?.kind === 'read',
          says: (
            <>
              {fault !== undefined && <p role="alert">{fault}</p>}
              {isCurrent ? failedText(failed.reading) : seenText(seen)}
            </>
          ),
        },
        sent: {
          item: sent?.members,
          isRead: true,
          says:
            sent === undefined
              ? 'This item was not sent from here, or its payload is not saved any more.'
              : `Sent from here: ${dayAndTimeText(sent.at)}.`,
        },
      }}
    />
  )

  function obstacle(): string | undefined {
    if (!isSignedIn) return 'Sign in to read the stored item.'
    return connectionId === '' || itemId === '' ? 'Enter a connection and an item ID first.' : undefined
  }

  function failedText(reading: FailedReading): ReactNode {
    if (reading.kind === 'unreadable') return `What Graph answered could not be read. ${reading.why}`
    return <ErrorNotice error={reading.error} doing="reading the item" onTryAgain={() => void read()} />
  }
}

type FailedReading = Extract<StoredReading, { kind: 'error' | 'unreadable' }>

/** A reading that failed: of which item, and of when what was known of it then is. */
interface Failure {
  readonly key: string
  readonly seenAt: number | undefined
  readonly reading: FailedReading
}

/** What Graph has, and how one knows. */
function seenText(seen: SeenItem | undefined): string {
  switch (seen?.kind) {
    case 'read':
      return `Read from Graph: ${dayAndTimeText(seen.at)}.`
    case 'sent':
      return `Saved from here: ${dayAndTimeText(seen.at)}. Read the stored item to see it as Graph has it.`
    case 'missing':
      return 'Nothing is stored under this ID yet: submitting creates it.'
    case 'unsure':
      return `A request was sent from here at ${dayAndTimeText(seen.at)}, and its result is unclear. Read the stored item to see.`
    case 'elsewhere':
      if (seen.how === 'sent') {
        return `Sent from this device: ${dayAndTimeText(seen.at)}. Read the stored item to compare with it.`
      }
      return unknown
    case undefined:
      return unknown
  }
}

const unknown = 'See what Graph has stored under this ID, and what your draft would change.'

/** What was last sent from this device; looked up again when more is known of the item. */
function useLastSent(
  { items }: StoredItemsHandle,
  { connectionId, itemId }: ItemTarget,
  seen: SeenItem | undefined,
): KnownItem | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly sent: KnownItem | undefined }>()
  const of = JSON.stringify([connectionId, itemId])
  const at = seen?.at
  useEffect(() => {
    let isLeft = false
    void items.lastSent({ connectionId, itemId }).then((sent) => {
      if (!isLeft) setFound({ of, sent })
    })
    return () => {
      isLeft = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `at` says that there is something new to look up.
  }, [items, connectionId, itemId, of, at])
  return found?.of === of ? found.sent : undefined
}
