import { useMemo, useState } from 'react'
import { useSession } from '../auth/AuthProvider.tsx'
import { apiVersions } from '../domain/apiVersion.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { type Place, placeKey } from '../domain/problem.ts'
import type { DeviceDraftSession } from '../drafts/session/deviceDraftSession.ts'
import { useProblemFixing } from '../fixes/useProblemFixing.ts'
import { useImportIntoForm } from '../import/useImportIntoForm.ts'
import { useUndoing } from '../item/history/useUndoing.ts'
import { inAnotherTab } from '../item/obstacle.ts'
import { type ItemParts, useItemFlow } from '../item/useItemFlow.ts'
import { useJsonEditing } from '../jsonEditor/useJsonEditing.ts'
import type { NextItem } from '../sending/answer/AfterSaving.tsx'
import { useExplaining } from '../sending/answer/useExplaining.ts'
import { useLedger } from '../sending/ledger/useLedger.ts'
import { useLedgerActions } from '../sending/ledger/useLedgerActions.ts'
import { browserPorts } from '../sending/protocol/browserPorts.ts'
import { useAsking } from '../sending/replace/useAsking.ts'
import { useStoredItems } from '../sending/stored/useStoredItems.ts'
import { isSaved, useSubmission } from '../sending/useSubmission.ts'
import { useSignInReturn } from '../signInReturn/useSignInReturn.ts'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { controlAt, focusPlace } from '../ui/place.ts'
import { useStoredChoice } from '../ui/storedChoice.ts'
import { saveText } from './bottom/DraftStatus.tsx'
import type { CommandDialog } from './commands/command.ts'
import { commandKeys } from './commands/commandKeys.ts'
import { errorActing } from './errorActing.ts'
import { useSideTab } from './panes/useSideTab.ts'
import { sampleItem } from './sampleItem.ts'
import { useLateParts } from './useLateParts.ts'
import { useLeaving } from './useLeaving.ts'
import { usePageKeys } from './usePageKeys.ts'

/** What the page begins with. */
export type PageParts = ItemParts & { readonly draftSession: DeviceDraftSession }

/**
 * What the page is made of, each part given what stands above it: who is signed in, the tabs, the open item, importing,
 * undo, the payload as text, the ledger and what is known of stored items, sending, leaving for sign-in, and the keys.
 */
export function useItemPage(parts: PageParts) {
  const { config, client, auth, autosave, draftSession } = parts
  const session = useSession()
  const [apiVersion, setApiVersion] = useStoredChoice(
    'external-item-editor.api-version',
    (stored) => apiVersions.find((each) => each === stored),
    config.apiVersion,
  )
  const [inGraph, setInGraph] = useState<ItemDraft>()
  const { tab, setTab, show } = useSideTab()
  const explaining = useExplaining()
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
  const undoing = useUndoing(flow, goTo, commandKeys)
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
    onEnd: (end, draft) => {
      if (isSaved(end)) setInGraph(draft)
      if (end.kind === 'ended') show('response')
      else if (end.why === 'comparing') show('compare')
    },
    onBlocked: goToFirstError,
  })
  const openingFlow = {
    state,
    replace: (next: ItemDraft, what: string) => {
      flow.replace(next, what)
      setInGraph(state.get().draft)
    },
  }
  const leaving = useLeaving({ config, auth, autosave, signInReturn })
  const calls = { client, apiVersion, act: errorActing(leaving, submission.submit) }

  const submitOrSay = () => (isReadOnly ? announce(inAnotherTab.reason) : submission.submit())
  const saveDraft = () => void autosave.flush().then(() => announce(saveText(autosave.state.get())))
  const [commandDialog, setCommandDialog] = useState<CommandDialog>()
  usePageKeys({
    submit: submitOrSay,
    save: saveDraft,
    commands: () => setCommandDialog('commands'),
    shortcuts: () => setCommandDialog('shortcuts'),
  })

  const payload = useMemo(() => liveOf(state, (value) => value.payload), [state])
  return {
    session,
    isSignedIn,
    isReadOnly,
    apiVersion,
    setApiVersion,
    flow,
    payload,
    /** The draft as it was last sent or opened here. */
    inGraph,
    /** The flow for opening what is stored: what it puts into the form is what Graph has. */
    openingFlow,
    /** The filter over the properties. */
    filter,
    setFilter,
    goTo,
    openSample,
    /** Begins the next item, as a draft of its own. */
    startNext: (next: NextItem) =>
      void import('./commands/lateCommands.ts').then(({ openNext }) =>
        openNext(next, { draftSession, draft: state.get().draft, schema, inGraph }),
      ),
    submitOrSay,
    saveDraft,
    /** The list of commands or of keys, while it is open. */
    commandDialog,
    setCommandDialog,
    importing,
    undoing,
    json,
    fixing,
    ledger,
    ledgerActions,
    stored,
    /** The question before an item is replaced, while it waits for the user. */
    asked,
    submission,
    signInReturn,
    leaving,
    calls,
    tab,
    setTab,
    show,
    explaining,
  }
}

export type ItemPageState = ReturnType<typeof useItemPage>
