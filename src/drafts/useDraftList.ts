import { useCallback, useEffect, useState } from 'react'
import type { DeviceDraftDesk } from './deviceDraftDesk.ts'
import type { DraftHead } from './draftHead.ts'

/** The drafts that the list shows, and which of them a tab has open. */
export type DraftListState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'read'; readonly heads: readonly DraftHead[]; readonly open: ReadonlySet<string> }

/** The list as it is now: read again whenever another tab changes a draft, and when this one asks for it. */
export function useDraftList(desk: DeviceDraftDesk): readonly [DraftListState, () => void] {
  const [state, setState] = useState<DraftListState>({ kind: 'loading' })
  const [version, setVersion] = useState(0)
  const refresh = useCallback(() => setVersion((count) => count + 1), [])
  useEffect(() => desk.news.listen(refresh), [desk, refresh])
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const [heads, open] = await Promise.all([desk.shelf.list(desk.owner()), desk.locks.held()])
      if (isCurrent) setState({ kind: 'read', heads, open })
    }
    read().catch(() => isCurrent && setState({ kind: 'denied' }))
    return () => void (isCurrent = false)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another version means another list.
  }, [desk, version])
  return [state, refresh]
}
