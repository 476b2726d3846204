import { lazy, Suspense } from 'react'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { FixingContext } from '../fixes/fixing.ts'
import { LazyExplainDialog } from '../sending/answer/lazyExplaining.ts'
import { SentItemsButton } from '../sending/ledger/SentItemsButton.tsx'
import { AskBeforeReplacing } from '../sending/replace/AskBeforeReplacing.tsx'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { PageBottom } from './bottom/PageBottom.tsx'
import { PageAccount } from './header/PageAccount.tsx'
import { PageHeader } from './header/PageHeader.tsx'
import styles from './ItemPage.module.css'
import { FormPane } from './panes/FormPane.tsx'
import { SidePane } from './panes/SidePane.tsx'
import { type PageParts, useItemPage } from './useItemPage.ts'

interface Props {
  readonly parts: PageParts
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onDrafts: () => void
}

const ImportDialog = lazy(() =>
  import('../import/ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })),
)

const CommandDialogs = lazy(() =>
  import('./commands/lateCommands.ts').then((module) => ({ default: module.CommandDialogs })),
)

/** The whole product on one screen: the form at the left, what will be sent at the right, Submit below. */
export function ItemPage({ parts, theme, onTheme, onDrafts }: Props) {
  const { config, auth, autosave, draftSession } = parts
  const page = useItemPage(parts)
  const { session, isSignedIn, isReadOnly, apiVersion, flow, payload, importing, json, ledger, stored, submission } =
    page
  const { explaining, goTo, show } = page
  return (
    <GraphCallsContext value={page.calls}>
      <FixingContext value={page.fixing}>
        <div className={styles.page}>
          <PageHeader
            config={config}
            apiVersion={apiVersion}
            onApiVersion={page.setApiVersion}
            onDrafts={onDrafts}
            onImport={importing.start}
            onShortcuts={() => page.setCommandDialog('shortcuts')}
            sentItems={<SentItemsButton ledger={ledger} actions={page.ledgerActions} />}
            isReadOnly={isReadOnly}
            account={
              <PageAccount
                session={session}
                theme={theme}
                onTheme={onTheme}
                leaving={page.leaving}
                auth={auth}
                draftSession={draftSession}
              />
            }
          />
          <FormPane parts={parts} page={page} />
          {importing.dialog !== undefined && !isReadOnly && (
            <Suspense>
              <ImportDialog
                context={flow.context}
                initial={importing.dialog.initial}
                replaces={importing.dialog.replaces}
                onImport={importing.take}
                onSchema={importing.takeSchema}
                isGraphInForce={importing.isGraphInForce}
                onErrorAnswer={explaining.start}
                onClose={importing.close}
              />
            </Suspense>
          )}
          {explaining.isOpen && (
            <Suspense>
              <LazyExplainDialog
                text={explaining.text}
                onText={explaining.setText}
                openItem={flow.state.get}
                onGo={(place) => {
                  explaining.leave()
                  goTo(place)
                }}
                onClose={explaining.close}
              />
            </Suspense>
          )}
          {page.commandDialog !== undefined && (
            <Suspense>
              <CommandDialogs parts={parts} theme={theme} onTheme={onTheme} onDrafts={onDrafts} page={page} />
            </Suspense>
          )}
          <AskBeforeReplacing asked={page.asked} />
          <SidePane
            parts={{
              flow,
              payload,
              json,
              stored,
              submission,
              isSignedIn,
              isReadOnly,
              goTo,
              explain: () => explaining.start(),
              startNext: page.startNext,
            }}
            tab={page.tab}
            onTab={page.setTab}
          />
          <PageBottom
            flow={flow}
            payload={payload}
            session={session.kind}
            isReadOnly={isReadOnly}
            waiting={json.waiting}
            submission={submission}
            saveState={autosave.state}
            undoing={page.undoing}
            onShowProblems={() => show('problems')}
          />
        </div>
      </FixingContext>
    </GraphCallsContext>
  )
}
