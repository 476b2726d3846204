import { useCallback, useEffect, useState } from 'react'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import type { DraftHead } from '../store/formats.ts'

/** The drafts that the list shows, and which of them a tab has open. */
export type DraftListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'read'; readonly heads: readonly DraftHead[]; readonly open: ReadonlySet<string> }

/** The list as it is now: read again whenever another tab changes a draft, and when this one asks for it. */
export function useDraftList(draftSession: DeviceDraftSession): readonly [DraftListState, () => void] {
  const [state, setState] = useState<DraftListState>({ kind: 'loading' })
  const [version, setVersion] = useState(0)
  const refresh = useCallback(() => setVersion((count) => count + 1), [])
  useEffect(() => draftSession.news.listen(refresh), [draftSession, refresh])
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const [heads, open] = await Promise.all([
        draftSession.repository.list(draftSession.owner()),
        draftSession.locks.held(),
      ])
      if (isCurrent) setState({ kind: 'read', heads, open })
    }
    read().catch(() => isCurrent && setState({ kind: 'denied' }))
    return () => void (isCurrent = false)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another version means another list.
  }, [draftSession, version])
  return [state, refresh]
}
