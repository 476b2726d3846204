import { Suspense } from 'react'
import { CannotSignIn } from '../../account/CannotSignIn.tsx'
import { DraftNotices } from '../../drafts/session/DraftNotices.tsx'
import { downloadDraft } from '../../drafts/store/downloadDraft.ts'
import { ItemFields } from '../../editor/ItemFields.tsx'
import { OpenItemOutcome } from '../../editor/id/OpenItemOutcome.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { loadWhenOnline } from '../../ui/idle.ts'
import { latePart, useIdlePart } from '../../ui/latePart.ts'
import { lateView } from '../../ui/lateView.tsx'
import { useLive } from '../../ui/live.ts'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { controlAt } from '../../ui/place.ts'
import { useAtRest } from '../../ui/useAtRest.ts'
import { useMedia } from '../../ui/useMedia.ts'
import styles from '../ItemPage.module.css'
import type { ItemPageState, PageParts } from '../useItemPage.ts'
import { useStart } from '../useStart.ts'
import { Welcome } from '../Welcome.tsx'
import own from './FormPane.module.css'

// They come by themselves: without a network nobody misses them.
const LedgerNotices = lateView(() =>
  loadWhenOnline(() => import('../../sending/ledger/LedgerNotices.tsx')).then((module) => module.LedgerNotices),
)

/** The links to the sections: there is nothing to go to before something is written. */
export const sectionNav = latePart(() => import('./SectionNav.tsx'))

const rareNotices = () => import('./rareNotices.ts')
const SessionNotice = lateView(() => rareNotices().then((module) => module.SessionNotice))
const LostPartsNotice = lateView(() => rareNotices().then((module) => module.LostPartsNotice))
const CloudNotice = lateView(() => rareNotices().then((module) => module.CloudNotice))
const ImportedNotice = lateView(() => rareNotices().then((module) => module.ImportedNotice))
const NewVersionNotice = lateView(() => rareNotices().then((module) => module.NewVersionNotice))
const ResumeNotice = lateView(() => rareNotices().then((module) => module.ResumeNotice))
const UnsafeLeaveNotice = lateView(() => rareNotices().then((module) => module.UnsafeLeaveNotice))

interface Props {
  readonly parts: PageParts
  readonly page: ItemPageState
}

/** The left pane: what there is to know before the fields, and the fields. */
export function FormPane({ parts, page }: Props) {
  const { auth, draftSession } = parts
  const { session, isSignedIn, isReadOnly, flow, signInReturn, submission, ledger, leaving, importing } = page
  const isBegun = useLive(flow.state, ({ draft }) => !flow.isUntouched(draft))
  const isBeside = useMedia(roomForBoth) && !page.panes.isOne
  const start = useStart(isBegun, flow.serial, isBeside)
  const isAtRest = useAtRest(1500)
  const isHidden = page.panes.isOne && !page.panes.isFormShown
  const welcome = (
    <Welcome
      part={start.part}
      onSample={() => page.startNext('sample')}
      onPresent={() => {
        page.panes.present(true)
        page.startNext('sample')
      }}
      onImport={() => importing.start()}
      onExplain={() => page.explaining.start()}
      isExplainElsewhere={page.panes.tab === 'response' && !page.panes.isOne}
      hasHiddenDrafts={draftSession.hasHidden}
    />
  )
  return (
    <>
      {isBegun ? (
        <Sections isHidden={isHidden} />
      ) : (
        <section aria-label="What this is for" className={`${styles.sections} ${styles.purpose}`} hidden={isHidden}>
          Add one item to a Copilot connector so that Copilot and Search can find it.
        </section>
      )}
      {/* Above the payload, so that nothing in the form moves when it goes. */}
      {isBeside && start.isShown && <div className={own.start}>{welcome}</div>}
      <main id="page-form" className={styles.form} hidden={isHidden}>
        {session.kind === 'failed' && <CannotSignIn message={session.message} nextStep={session.nextStep} />}
        {'notice' in session && session.notice !== undefined && (
          <Suspense>
            <SessionNotice
              notice={session.notice}
              isSignedOut={session.kind === 'signedOut'}
              onDismiss={auth.dismissNotice}
              onSignInBasic={leaving.signInBasic}
              config={parts.config}
            />
          </Suspense>
        )}
        <DraftNotices draftSession={draftSession} isSignedIn={isSignedIn} />
        {signInReturn.resumable !== undefined && !isReadOnly && !submission.isPending && (
          <Suspense>
            <ResumeNotice
              {...signInReturn.resumable}
              state={flow.state}
              onSubmit={submission.submit}
              onFirst={page.goToFirstError}
              onDismiss={signInReturn.forget}
            />
          </Suspense>
        )}
        {page.isNewerReady && (
          <Suspense>
            <NewVersionNotice onReload={page.reload} />
          </Suspense>
        )}
        {parts.lostParts.length > 0 && (
          <Suspense>
            <LostPartsNotice parts={parts.lostParts} />
          </Suspense>
        )}
        {ledger.owner !== undefined && isAtRest && (
          <Suspense>
            <LedgerNotices
              key={ledger.owner}
              actions={page.ledgerActions}
              ledger={ledger}
              state={flow.state}
              serial={flow.serial}
              onSentBefore={page.setLastSending}
              onSaved={page.wasSaved}
            />
          </Suspense>
        )}
        {leaving.unsafeLeave !== undefined && (
          <Suspense>
            <UnsafeLeaveNotice
              onDownload={() => downloadDraft(flow.state.get().draft)}
              onLeave={() => void leaving.unsafeLeave?.()}
              onStay={leaving.dismissUnsafeLeave}
            />
          </Suspense>
        )}
        {importing.swap !== undefined && (
          <Suspense>
            <ImportedNotice
              isImported={importing.swap.isImported}
              isOver={importing.swap.isSent}
              changes={importing.swap.changes}
              onSwap={importing.swapBack}
              onDismiss={() => focusAfter(importing.dismiss, () => controlAt('url:connection-id'))}
              onUnseen={importing.dismiss}
            />
          </Suspense>
        )}
        {!isBeside && start.isShown && welcome}
        <div inert={isReadOnly || page.isOpening} className={styles.fields}>
          <PartBoundary>
            <ItemFields
              flow={flow}
              session={session}
              apiVersion={page.apiVersion}
              filter={page.filter}
              onFilter={page.setFilter}
              onConnectionTaken={start.fold}
              onNewConnection={() => page.setCommandDialog('newConnection')}
              onRegisterSchema={() => page.setCommandDialog('registerSchema')}
              openItem={<OpenItemOutcome opening={page.openingItem} />}
            />
          </PartBoundary>
        </div>
        {/* Below the fields, so that nothing moves when it comes. */}
        <Suspense>
          {parts.config.cloud !== 'global' && <CloudNotice cloud={parts.config.cloud} schema={flow.schema} />}
        </Suspense>
      </main>
    </>
  )
}

/** Where the start and a payload fit one above the other beside the form. */
const roomForBoth = '(min-width: 1200px) and (min-height: 640px), (min-height: 800px)'

/** The row of the sections. Its room is there before it is. */
function Sections({ isHidden }: { readonly isHidden: boolean }) {
  const SectionNav = useIdlePart(sectionNav, 0)?.SectionNav
  return (
    <nav aria-label="Form sections" className={styles.sections} hidden={isHidden}>
      {SectionNav && <SectionNav />}
    </nav>
  )
}
