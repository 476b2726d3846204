import { lazy, Suspense, useEffect } from 'react'
import { useLive } from '../../ui/live.ts'
import { useDraftList } from '../list/useDraftList.ts'
import type { DeviceDraftSession } from './deviceDraftSession.ts'

const DraftTrouble = lazy(() => import('./DraftTrouble.tsx').then((module) => ({ default: module.DraftTrouble })))
const AdoptOffer = lazy(() => import('./AdoptOffer.tsx').then((module) => ({ default: module.AdoptOffer })))

interface Props {
  readonly draftSession: DeviceDraftSession
  readonly isSignedIn: boolean
}

/** What the user must know about drafts while they work: other tabs, other accounts, and storage that is not there. */
export function DraftNotices({ draftSession, isSignedIn }: Props) {
  const isElsewhere = useLive(draftSession.lockState, (value) => value === 'elsewhere' || value === 'takenAway')
  const hasNotice = useLive(draftSession.notice, (value) => value !== undefined)
  const isBlocked = useLive(draftSession.trouble, (value) => value === 'blocked')
  return (
    <>
      {(isElsewhere || hasNotice || isBlocked) && (
        <Suspense>
          <DraftTrouble draftSession={draftSession} />
        </Suspense>
      )}
      {isSignedIn && <AdoptNotice draftSession={draftSession} />}
    </>
  )
}

/** Offers what was written before signing in, as long as there is something. */
function AdoptNotice({ draftSession }: Pick<Props, 'draftSession'>) {
  const [list, refresh] = useDraftList(draftSession)
  const adopted = useLive(draftSession.adopted, (value) => value)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another number means another list.
  useEffect(refresh, [adopted, refresh])
  const count = list.kind === 'read' ? list.heads.filter(({ owner }) => owner === '').length : 0
  return (
    count > 0 && (
      <Suspense>
        <AdoptOffer draftSession={draftSession} count={count} onAdopted={refresh} />
      </Suspense>
    )
  )
}
