import { useIsMutating } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { LazyAuth } from '../auth/lazyAuth.ts'
import type { DeviceDraftSession } from '../drafts/session/deviceDraftSession.ts'
import type { OpenDraft } from '../drafts/session/formDraft.ts'
import { announce } from '../ui/announce.ts'
import { lateDialog } from '../ui/lateView.tsx'
import { useLive } from '../ui/live.ts'
import { focusOpened } from './focusOpened.ts'
import { forgetEverything } from './forgetEverything.ts'

interface Props {
  readonly draftSession: DeviceDraftSession
  readonly auth: LazyAuth
  readonly children: (opened: OpenDraft, onDrafts: () => void) => ReactNode
}

const DraftsDialog = lateDialog(() => import('../drafts/list/DraftsDialog.tsx').then((module) => module.DraftsDialog))

async function forgetSentItems(): Promise<void> {
  const { deviceLedger } = await import('../sending/ledger/deviceLedger.ts')
  await deviceLedger().clear()
}

async function forgetDirectory(): Promise<void> {
  const { forgetNames } = await import('../directory/deviceDirectoryReader.ts')
  await forgetNames()
}

/** Gives the page the draft that is open, and has the list of drafts beside it: that outlives the form of any of them. */
export function DraftsOnPage({ draftSession, auth, children }: Props) {
  const [isListOpen, setIsListOpen] = useState(false)
  const opened = useLive(draftSession.opened, (value) => value)
  useEffect(
    () =>
      draftSession.onForgotten(() => {
        // What only this tab had, and what it holds in memory.
        void forgetEverything([], [() => sessionStorage]).then(() => location.reload())
      }),
    [draftSession],
  )
  const isSending = useIsMutating({ mutationKey: ['putItem'] }) > 0
  return (
    <>
      {children(opened, () => setIsListOpen(true))}
      {isListOpen && (
        <Suspense>
          <DraftsDialog
            draftSession={draftSession}
            obstacle={isSending ? 'An item is on its way. Open another draft when its answer is here.' : undefined}
            onClose={() => setIsListOpen(false)}
            onOpened={() => {
              announce('The draft is in the form.')
              // After the render of its form.
              requestAnimationFrame(() => focusOpened(draftSession.opened.get().draft))
            }}
            onForget={async () => {
              await forgetEverything([draftSession.forget, forgetSentItems, forgetDirectory, auth.forget])
              location.reload()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
