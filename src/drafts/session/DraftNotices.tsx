import { Suspense, useEffect } from 'react'
import { lateView } from '../../ui/lateView.tsx'
import { useLive } from '../../ui/live.ts'
import { useDraftList } from '../list/useDraftList.ts'
import type { DeviceDraftSession } from './deviceDraftSession.ts'

const DraftTrouble = lateView(() => import('./DraftTrouble.tsx').then((module) => module.DraftTrouble))
const AdoptOffer = lateView(() => import('./AdoptOffer.tsx').then((module) => module.AdoptOffer))

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
  // The one in the form becomes theirs as they go on with it.
  const openId = useLive(draftSession.opened, ({ id }) => id)
  const others = list.kind === 'read' ? list.heads.filter(({ id, owner }) => owner === '' && id !== openId) : []
  const count = others.length
  return (
    count > 0 && (
      <Suspense>
        <AdoptOffer draftSession={draftSession} count={count} onAdopted={refresh} />
      </Suspense>
    )
  )
}
