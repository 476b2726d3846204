import { lazy, Suspense, useMemo, useState } from 'react'
import { SessionNotice } from '../account/SessionNotice.tsx'
import { useSession } from '../auth/AuthProvider.tsx'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { apiVersions } from '../domain/apiVersion.ts'
import { type Place, placeKey } from '../domain/problem.ts'
import { DraftNotices } from '../drafts/session/DraftNotices.tsx'
import type { DeviceDraftSession } from '../drafts/session/deviceDraftSession.ts'
import { LostPartsNotice } from '../drafts/session/LostPartsNotice.tsx'
import { downloadDraft } from '../drafts/store/downloadDraft.ts'
import { ItemFields, type ReadErrorRenderer } from '../editor/ItemFields.tsx'
import { OpenItem } from '../editor/id/OpenItem.tsx'
import { FixingContext } from '../fixes/fixing.ts'
import { useProblemFixing } from '../fixes/useProblemFixing.ts'
import { ImportedNotice } from '../import/ImportedNotice.tsx'
import { useImportIntoForm } from '../import/useImportIntoForm.ts'
import { useUndoing } from '../item/history/useUndoing.ts'
import { inAnotherTab } from '../item/obstacle.ts'
import { type ItemParts, useItemFlow } from '../item/useItemFlow.ts'
import { useJsonEditing } from '../jsonEditor/useJsonEditing.ts'
import { SentItemsButton } from '../sending/ledger/SentItemsButton.tsx'
import { useLedger } from '../sending/ledger/useLedger.ts'
import { useLedgerActions } from '../sending/ledger/useLedgerActions.ts'
import { browserPorts } from '../sending/protocol/browserPorts.ts'
import { AskBeforeReplacing } from '../sending/replace/AskBeforeReplacing.tsx'
import { useAsking } from '../sending/replace/useAsking.ts'
import { useStoredItems } from '../sending/stored/useStoredItems.ts'
import { useSubmission } from '../sending/useSubmission.ts'
import { ResumeNotice } from '../signInReturn/ResumeNotice.tsx'
import { UnsafeLeaveNotice } from '../signInReturn/UnsafeLeaveNotice.tsx'
import { useSignInReturn } from '../signInReturn/useSignInReturn.ts'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { controlAt, focusPlace } from '../ui/place.ts'
import { useStoredChoice } from '../ui/storedChoice.ts'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { saveText } from './bottom/DraftStatus.tsx'
import { PageBottom } from './bottom/PageBottom.tsx'
import { errorActing } from './errorActing.ts'
import { PageAccount } from './header/PageAccount.tsx'
import { PageHeader } from './header/PageHeader.tsx'
import styles from './ItemPage.module.css'
import { SidePane } from './panes/SidePane.tsx'
import { useSideTab } from './panes/useSideTab.ts'
import { sampleItem } from './sampleItem.ts'
import { useLateParts } from './useLateParts.ts'
import { useLeaving } from './useLeaving.ts'
import { usePageKeys } from './usePageKeys.ts'
import { Welcome } from './Welcome.tsx'

interface Props {
  readonly parts: ItemParts & { readonly draftSession: DeviceDraftSession }
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onDrafts: () => void
}

const ImportDialog = lazy(() =>
  import('../import/ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })),
)

const UnsettledNotice = lazy(() =>
  import('../sending/ledger/UnsettledNotice.tsx').then((module) => ({ default: module.UnsettledNotice })),
)

/** The whole product on one screen: the form at the left, what will be sent at the right, Submit below. */
export function ItemPage({ parts, theme, onTheme, onDrafts }: Props) {
  const { config, client, auth, autosave, draftSession } = parts
  const session = useSession()
  const [apiVersion, setApiVersion] = useStoredChoice(
    'external-item-editor.api-version',
    (stored) => apiVersions.find((each) => each === stored),
    config.apiVersion,
  )
  const { tab, setTab, show } = useSideTab()
  const [pastedError, setPastedError] = useState<string>()
  const explainError = (text: string) =>
    focusAfter(
      () => {
        setPastedError(text)
        show('response')
      },
      () => document.querySelector<HTMLElement>('#page-side [role="tab"][aria-selected="true"]'),
    )
  const [filter, setFilter] = useState('')
  const flow = useItemFlow(parts, session, apiVersion)
  const { state, schema } = flow
  useLateParts(state)
  const importing = useImportIntoForm(flow, setApiVersion)
  const isSignedIn = session.kind === 'signedIn'
  const isReadOnly = useLive(
    draftSession.lockState,
    (lockState) => lockState === 'elsewhere' || lockState === 'takenAway',
  )
  const draftId = useLive(draftSession.opened, ({ id }) => id)
  const tenantId = session.kind === 'signedIn' ? session.account.tenantId : undefined

  const goTo = (place: Place) => {
    setFilter('')
    // After the render that shows every property again.
    requestAnimationFrame(() => focusPlace(placeKey(place)) || focusPlace('/content/value'))
  }
  const undoing = useUndoing(flow, goTo)
  const json = useJsonEditing(flow, draftId, isReadOnly, () => show('payload'))
  const fixing = useProblemFixing(flow)
  // The button goes away with the empty form; focus goes to the first field.
  const openSample = () =>
    focusAfter(
      () => flow.open(sampleItem(tenantId, config.isSandbox ? 'tickets' : '')),
      () => controlAt('url:connection-id'),
    )
  const goToFirstError = () => {
    flow.showMissing()
    const first = state.get().problems.find(({ severity }) => severity === 'error')
    if (first !== undefined) goTo(first.place)
  }
  const ledger = useLedger(config, session, schema)
  const stored = useStoredItems(client, ledger.owner, schema, ledger.lastSent)
  const ledgerActions = useLedgerActions({ client, flow, stored, ledger, isReadOnly })
  const { asked, ask } = useAsking()
  const signInReturn = useSignInReturn(flow, isSignedIn)
  const submission = useSubmission({
    session,
    apiVersion,
    flow,
    ports: browserPorts(client, stored, ledger, ask),
    whenRead: json.whenRead,
    onSubmit: signInReturn.forget,
    onEnd: (end) => {
      if (end.kind === 'ended') show('response')
      else if (end.why === 'comparing') show('compare')
    },
    onBlocked: goToFirstError,
  })
  const leaving = useLeaving({ config, auth, autosave, signInReturn })
  const calls = { client, apiVersion, act: errorActing(leaving, submission.submit) }
  const renderReadError: ReadErrorRenderer = (doing) => (error, refresh) => (
    <ErrorNotice error={error} doing={doing} onTryAgain={refresh} />
  )

  usePageKeys({
    onSubmit: () => (isReadOnly ? announce(inAnotherTab.reason) : submission.submit()),
    onSave: () => void autosave.flush().then(() => announce(saveText(autosave.state.get()))),
    panes: ['page-header', 'page-form', 'page-side', 'page-submit'],
  })

  const payload = useMemo(() => liveOf(state, (value) => value.payload), [state])

  const page = (
    <div className={styles.page}>
      <PageHeader
        config={config}
        apiVersion={apiVersion}
        onApiVersion={setApiVersion}
        onDrafts={onDrafts}
        onImport={importing.start}
        sentItems={<SentItemsButton ledger={ledger} actions={ledgerActions} />}
        isReadOnly={isReadOnly}
        account={
          <PageAccount
            session={session}
            theme={theme}
            onTheme={onTheme}
            leaving={leaving}
            auth={auth}
            draftSession={draftSession}
          />
        }
      />
      <main id="page-form" className={styles.form}>
        <SessionNotice session={session} onDismiss={auth.dismissNotice} onSignInBasic={leaving.signInBasic} />
        <DraftNotices draftSession={draftSession} isSignedIn={isSignedIn} />
        {signInReturn.resumable !== undefined && !isReadOnly && !submission.isPending && (
          <ResumeNotice {...signInReturn.resumable} onSubmit={submission.submit} onDismiss={signInReturn.forget} />
        )}
        <LostPartsNotice parts={parts.lostParts} />
        {ledger.owner !== undefined && (
          <Suspense>
            <UnsettledNotice key={ledger.owner} actions={ledgerActions} />
          </Suspense>
        )}
        {leaving.unsafeLeave !== undefined && (
          <UnsafeLeaveNotice
            onDownload={() => downloadDraft(state.get().draft)}
            onLeave={() => void leaving.unsafeLeave?.()}
            onStay={leaving.dismissUnsafeLeave}
          />
        )}
        {importing.swap !== undefined && (
          <ImportedNotice
            isImported={importing.swap.isImported}
            onSwap={importing.swapBack}
            onDismiss={importing.dismiss}
          />
        )}
        <Welcome state={state} onSample={openSample} />
        <div inert={isReadOnly} className={styles.fields}>
          <ItemFields
            flow={flow}
            session={session}
            apiVersion={apiVersion}
            filter={filter}
            onFilter={setFilter}
            renderReadError={renderReadError}
            openItem={<OpenItem flow={flow} stored={stored} isSignedIn={isSignedIn} />}
          />
        </div>
      </main>
      {importing.dialog !== undefined && !isReadOnly && (
        <Suspense>
          <ImportDialog
            context={flow.context}
            initial={importing.dialog.initial}
            replaces={importing.dialog.replaces}
            onImport={importing.take}
            onSchema={importing.takeSchema}
            isGraphInForce={importing.isGraphInForce}
            onErrorAnswer={explainError}
            onClose={importing.close}
          />
        </Suspense>
      )}
      <AskBeforeReplacing asked={asked} />
      <SidePane
        parts={{ flow, payload, json, stored, submission, isSignedIn, isReadOnly, goTo, pastedError, setPastedError }}
        tab={tab}
        onTab={setTab}
      />
      <PageBottom
        flow={flow}
        payload={payload}
        session={session.kind}
        isReadOnly={isReadOnly}
        waiting={json.waiting}
        submission={submission}
        saveState={autosave.state}
        undoing={undoing}
        onShowProblems={() => show('problems')}
      />
    </div>
  )
  return (
    <GraphCallsContext value={calls}>
      <FixingContext value={fixing}>{page}</FixingContext>
    </GraphCallsContext>
  )
}
