import { Suspense } from 'react'
import { connectionName } from '../connection/connectionName.ts'
import { downloadDraft } from '../drafts/store/downloadDraft.ts'
import { addListed } from '../editor/access/addListed.ts'
import { OpenItemButton } from '../editor/id/OpenItemButton.tsx'
import { FixingContext } from '../fixes/fixing.ts'
import { HistoryButtons } from '../item/history/HistoryButtons.tsx'
import { LazyExplainDialog } from '../sending/answer/lazyExplaining.ts'
import { SentItemsButton } from '../sending/ledger/SentItemsButton.tsx'
import { AskBeforeReplacing } from '../sending/replace/AskBeforeReplacing.tsx'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { lateDialog, lateView } from '../ui/lateView.tsx'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { PageBottom } from './bottom/PageBottom.tsx'
import { DraftStatus } from './header/DraftStatus.tsx'
import { EnvironmentBadge } from './header/EnvironmentBadge.tsx'
import { ItemHeading } from './header/ItemHeading.tsx'
import { ItemState } from './header/ItemState.tsx'
import { DuplicateButton, ItemToolbar, NewMenu, presentId } from './header/ItemToolbar.tsx'
import { PageAccount } from './header/PageAccount.tsx'
import { PageHeader } from './header/PageHeader.tsx'
import styles from './ItemPage.module.css'
import { PageContexts } from './PageContexts.tsx'
import { FormPane } from './panes/FormPane.tsx'
import { PaneTabs } from './panes/PaneTabs.tsx'
import { SidePane } from './panes/SidePane.tsx'
import { useFormParts } from './useFormParts.ts'
import { type PageParts, useItemPage } from './useItemPage.ts'

interface Props {
  readonly parts: PageParts
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onDrafts: () => void
}

const ImportDialog = lateDialog(() => import('../import/ImportDialog.tsx').then((module) => module.ImportDialog))

const AskBeforeShow = lateView(() => import('./header/AskBeforeShow.tsx').then((module) => module.AskBeforeShow))
const TryFailure = lateView(() => import('./header/TryFailure.tsx').then((module) => module.TryFailure))

const endPresentingId = 'end-presenting'
const CommandDialogs = lateView(
  () => import('./commands/lateCommands.ts').then((module) => module.CommandDialogs),
  ({ page }) =>
    () =>
      page.setCommandDialog(undefined),
)

/** The whole product on one screen: the form at the left, what will be sent at the right, Submit below. */
export function ItemPage({ parts, theme, onTheme, onDrafts }: Props) {
  const { config, auth, autosave, draftSession } = parts
  const page = useItemPage(parts)
  const { session, isSignedIn, isReadOnly, apiVersion, flow, payload, importing, json, ledger, stored, submission } =
    page
  const { explaining, goTo, panes } = page
  useFormParts(importing.dialog !== undefined)
  const failures = (
    <Suspense>
      <TryFailure onTry={page.tryFailure} />
    </Suspense>
  )
  const account = (
    <PageAccount
      session={session}
      theme={theme}
      onTheme={onTheme}
      leaving={page.leaving}
      auth={auth}
      draftSession={draftSession}
      onCheck={() => page.setCommandDialog('doctor')}
    />
  )
  return (
    <PageContexts calls={page.calls} directory={page.directory}>
      <FixingContext value={page.fixing}>
        <div className={styles.page} data-panes={panes.isOne ? 'one' : 'two'} data-presenting={panes.isPresenting}>
          <PageHeader
            config={config}
            apiVersion={apiVersion}
            onApiVersion={page.setApiVersion}
            isBare={panes.isPresenting}
            onCommands={() => page.setCommandDialog('commands')}
            onShortcuts={() => page.setCommandDialog('shortcuts')}
            failures={failures}
            account={account}
          >
            <div className={styles.title}>
              <ItemHeading
                state={flow.state}
                isUntouched={flow.isUntouched}
                schema={flow.schema}
                inGraph={page.draftInGraph}
              />
              {panes.isPresenting && (
                <>
                  {isSignedIn && (
                    <Suspense>
                      <AskBeforeShow config={config} auth={auth} />
                    </Suspense>
                  )}
                  <EnvironmentBadge config={config} />
                  <NewMenu onNew={page.startNext} />
                  <DuplicateButton onNew={page.startNext} />
                  {config.isSandbox && failures}
                  <Button
                    id={endPresentingId}
                    size="small"
                    onClick={() =>
                      focusAfter(
                        () => panes.present(false),
                        () => document.getElementById(presentId),
                      )
                    }
                  >
                    End presenting
                  </Button>
                  {account}
                </>
              )}
            </div>
            {!panes.isPresenting && (
              <>
                <ItemState
                  state={flow.state}
                  inGraph={page.inGraph}
                  nameOf={(id) => connectionName(flow.connections, id)}
                >
                  <DraftStatus
                    saveState={autosave.state}
                    isReadOnly={isReadOnly}
                    onDownload={() => downloadDraft(flow.state.get().draft)}
                  />
                </ItemState>
                <ItemToolbar
                  onNew={page.startNext}
                  openItem={<OpenItemButton opening={page.openingItem} />}
                  onDrafts={onDrafts}
                  onImport={importing.start}
                  sentItems={<SentItemsButton ledger={ledger} actions={page.ledgerActions} />}
                  history={
                    !isReadOnly && (
                      <HistoryButtons
                        state={flow.history.state}
                        onUndo={page.undoing.undo}
                        onRedo={page.undoing.redo}
                      />
                    )
                  }
                  onPresent={() =>
                    focusAfter(
                      () => panes.present(true),
                      () => document.getElementById(endPresentingId),
                    )
                  }
                  onExplain={() => explaining.start()}
                  onDownload={() => downloadDraft(flow.state.get().draft)}
                  isReadOnly={isReadOnly}
                />
              </>
            )}
          </PageHeader>
          {panes.isOne && (
            <nav id="page-tabs" aria-label="Panes" className={styles.tabs}>
              <PaneTabs state={flow.state} panes={panes} />
            </nav>
          )}
          <FormPane parts={parts} page={page} />
          {importing.dialog !== undefined && !isReadOnly && (
            <Suspense>
              <ImportDialog
                context={flow.context}
                formConnectionId={flow.committedId}
                reader={{
                  client: parts.client,
                  apiVersion,
                  accountId: session.kind === 'signedIn' ? session.account.id : undefined,
                }}
                initial={importing.dialog.initial}
                replaces={importing.dialog.replaces}
                checkedBy={importing.dialog.checkedBy}
                onImport={importing.take}
                onSchema={importing.takeSchema}
                isGraphInForce={importing.isGraphInForce}
                onErrorAnswer={(text) => explaining.start(text, true)}
                explainsAtOnce={importing.dialog.isPasted ?? false}
                onPeople={(text) => {
                  goTo({ in: 'body', pointer: '/acl' })
                  // The focus is there by then, and comes back there.
                  requestAnimationFrame(() => void addListed(text))
                }}
                onClose={importing.close}
              />
            </Suspense>
          )}
          {explaining.isOpen && (
            <Suspense>
              <LazyExplainDialog
                text={explaining.text}
                onText={explaining.setText}
                payload={explaining.payload}
                onPayload={explaining.setPayload}
                planted={explaining.planted?.what}
                readPayload={page.rejected.read}
                schemas={{ connections: flow.connections, catalog: flow.localSchema.store.catalog }}
                openItem={flow.state.get}
                onSignIn={
                  page.calls.isSignedOut
                    ? (text, rejected) => {
                        explaining.keep(text, rejected)
                        page.calls.act({ kind: 'signIn' }, () => undefined)
                      }
                    : undefined
                }
                onGo={(place) => {
                  explaining.leave()
                  goTo(place)
                }}
                onOpenPayload={(text) => {
                  explaining.leave()
                  if (!importing.takeOrAsk(text, page.rejected.importedOf(text), page.rejected.checkedBy(text))) return
                  const isTold = flow.state.get().draft.connectionId !== ''
                  goTo({ in: 'url', parameter: isTold ? 'item-id' : 'connection-id' })
                }}
                onImport={
                  explaining.isFromImport
                    ? (text) => {
                        explaining.close()
                        importing.takeOrAsk(text, undefined)
                      }
                    : undefined
                }
                onClose={explaining.close}
              />
            </Suspense>
          )}
          {page.commandDialog !== undefined && (
            <Suspense>
              <CommandDialogs
                key={page.commandDialogSerial}
                parts={parts}
                theme={theme}
                onTheme={onTheme}
                onDrafts={onDrafts}
                page={page}
              />
            </Suspense>
          )}
          <AskBeforeReplacing asked={page.asked} connections={flow.connections} schema={flow.schema} />
          <SidePane
            parts={{
              flow,
              payload,
              json,
              stored,
              submission,
              pasted: importing.pasted,
              sentBefore: page.sentBefore,
              isSignedIn,
              isReadOnly,
              isPresenting: panes.isPresenting,
              armed: page.onPurpose.armed,
              goTo,
              explain: explaining.start,
              startNext: page.startNext,
              useV1: () => page.setApiVersion('v1.0'),
              seeWhetherFound: page.seeWhetherFound,
              rows: page.ledgerActions.rows,
              inGraph: page.draftInGraph,
              onOpened: page.onOpened,
            }}
            panes={panes}
            isOpening={page.isOpening}
          />
          <PageBottom
            flow={flow}
            payload={payload}
            session={session.kind}
            isReadOnly={isReadOnly}
            isOpening={page.isOpening}
            waiting={json.waiting}
            submission={submission}
            armed={page.onPurpose.armed}
            wentTo={page.wentTo}
            onShowProblems={page.showProblems}
          />
        </div>
      </FixingContext>
    </PageContexts>
  )
}
