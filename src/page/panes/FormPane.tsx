import { lazy, Suspense } from 'react'
import { SessionNotice } from '../../account/SessionNotice.tsx'
import { DraftNotices } from '../../drafts/session/DraftNotices.tsx'
import { downloadDraft } from '../../drafts/store/downloadDraft.ts'
import { ItemFields } from '../../editor/ItemFields.tsx'
import { OpenItemOutcome } from '../../editor/id/OpenItemOutcome.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { controlAt } from '../../ui/place.ts'
import styles from '../ItemPage.module.css'
import type { ItemPageState, PageParts } from '../useItemPage.ts'
import { Welcome } from '../Welcome.tsx'

const LedgerNotices = lazy(() =>
  import('../../sending/ledger/LedgerNotices.tsx').then((module) => ({ default: module.LedgerNotices })),
)

const rareNotices = () => import('./rareNotices.ts')
const SignInHelp = lazy(() => rareNotices().then((module) => ({ default: module.SignInHelp })))
const LostPartsNotice = lazy(() => rareNotices().then((module) => ({ default: module.LostPartsNotice })))
const ImportedNotice = lazy(() => rareNotices().then((module) => ({ default: module.ImportedNotice })))
const NewVersionNotice = lazy(() => rareNotices().then((module) => ({ default: module.NewVersionNotice })))
const ResumeNotice = lazy(() => rareNotices().then((module) => ({ default: module.ResumeNotice })))
const UnsafeLeaveNotice = lazy(() => rareNotices().then((module) => ({ default: module.UnsafeLeaveNotice })))

interface Props {
  readonly parts: PageParts
  readonly page: ItemPageState
}

/** The left pane: what there is to know before the fields, and the fields. */
export function FormPane({ parts, page }: Props) {
  const { auth, draftSession } = parts
  const { session, isSignedIn, isReadOnly, flow, signInReturn, submission, ledger, leaving, importing } = page
  return (
    <main id="page-form" className={styles.form} hidden={page.panes.isOne && !page.panes.isFormShown}>
      <SessionNotice
        session={session}
        onDismiss={auth.dismissNotice}
        onSignInBasic={leaving.signInBasic}
        help={
          session.kind === 'signedOut' && (
            <Suspense>
              <SignInHelp isUnfinished={session.notice?.code === 'unfinished'} config={parts.config} />
            </Suspense>
          )
        }
      />
      <DraftNotices draftSession={draftSession} isSignedIn={isSignedIn} />
      {signInReturn.resumable !== undefined && !isReadOnly && !submission.isPending && (
        <Suspense>
          <ResumeNotice {...signInReturn.resumable} onSubmit={submission.submit} onDismiss={signInReturn.forget} />
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
      {ledger.owner !== undefined && (
        <Suspense>
          <LedgerNotices
            key={ledger.owner}
            actions={page.ledgerActions}
            ledger={ledger}
            state={flow.state}
            serial={flow.serial}
            onRow={page.setLastSending}
            onSaved={page.setInGraph}
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
            changes={importing.swap.changes}
            onSwap={importing.swapBack}
            onDismiss={() => focusAfter(importing.dismiss, () => controlAt('url:connection-id'))}
          />
        </Suspense>
      )}
      <Welcome
        state={flow.state}
        onSample={page.openSample}
        onPresent={() => {
          page.panes.present(true)
          page.openSample()
        }}
        onImport={() => importing.start()}
        onExplain={() => page.explaining.start()}
        isExplainElsewhere={page.panes.tab === 'response' && !page.panes.isOne}
        hasHiddenDrafts={draftSession.hasHidden}
      />
      <div inert={isReadOnly} className={styles.fields}>
        <PartBoundary>
          <ItemFields
            flow={flow}
            session={session}
            apiVersion={page.apiVersion}
            filter={page.filter}
            onFilter={page.setFilter}
            onNewConnection={() => page.setCommandDialog('newConnection')}
            onRegisterSchema={() => page.setCommandDialog('registerSchema')}
            openItem={<OpenItemOutcome opening={page.openingItem} />}
          />
        </PartBoundary>
      </div>
    </main>
  )
}
