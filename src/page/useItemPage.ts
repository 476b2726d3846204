import { useMemo, useState } from 'react'
import { useSession } from '../auth/AuthProvider.tsx'
import { useDeviceDirectory } from '../directory/deviceDirectory.ts'
import { type ApiVersion, apiVersions } from '../domain/apiVersion.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { type Place, placeKey } from '../domain/problem.ts'
import type { DeviceDraftSession } from '../drafts/session/deviceDraftSession.ts'
import { useOpenItem } from '../editor/id/useOpenItem.tsx'
import { useProblemFixing } from '../fixes/useProblemFixing.ts'
import { useImportIntoForm } from '../import/useImportIntoForm.ts'
import { firstToFix } from '../item/firstToFix.ts'
import { givenIds } from '../item/givenIds.ts'
import { useUndoing } from '../item/history/useUndoing.ts'
import { withIdToCome } from '../item/idToCome.ts'
import { inAnotherTab } from '../item/obstacle.ts'
import { onlyToDo } from '../item/onlyToDo.ts'
import { soughtPlace } from '../item/soughtPlace.ts'
import { type ItemParts, useItemFlow } from '../item/useItemFlow.ts'
import { useJsonEditing } from '../jsonEditor/useJsonEditing.ts'
import { checkWish } from '../search/checkWish.ts'
import type { NextItem } from '../sending/answer/AfterSaving.tsx'
import { useExplaining } from '../sending/answer/useExplaining.ts'
import type { SentBefore } from '../sending/ledger/sentBefore.ts'
import { useLedger } from '../sending/ledger/useLedger.ts'
import { useLedgerActions } from '../sending/ledger/useLedgerActions.ts'
import { failureOnPurpose } from '../sending/onPurpose/failureOnPurpose.ts'
import type { FailureId } from '../sending/onPurpose/failures.ts'
import { browserPorts } from '../sending/protocol/browserPorts.ts'
import { useAsking } from '../sending/replace/useAsking.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { useStoredItems } from '../sending/stored/useStoredItems.ts'
import { submitAgain } from '../sending/submitAgain.ts'
import { isSaved, useSubmission } from '../sending/useSubmission.ts'
import { useSignInReturn } from '../signInReturn/useSignInReturn.ts'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { controlAt, focusPlace } from '../ui/place.ts'
import { useStoredChoice } from '../ui/storedChoice.ts'
import { afterLookUps } from './afterLookUps.ts'
import { commandKeys } from './commands/commandKeys.ts'
import type { WentTo } from './commands/submitWent.ts'
import { useCommandDialog } from './commands/useCommandDialog.ts'
import { errorActing } from './errorActing.ts'
import { saveText } from './header/DraftStatus.tsx'
import type { InGraph } from './header/ItemState.tsx'
import { newerInGraph } from './header/newerInGraph.ts'
import { usePanes } from './panes/usePanes.ts'
import { sampleItem } from './sampleItem.ts'
import { useKeptFiles } from './useKeptFiles.ts'
import { useLateParts } from './useLateParts.ts'
import { useLeaving } from './useLeaving.ts'
import { useNextOnItsWay } from './useNextOnItsWay.ts'
import { usePageKeys } from './usePageKeys.ts'
import { useRejectedReading } from './useRejectedReading.ts'
import { useShowBusy } from './useShowBusy.ts'

/** What the page begins with. */
export type PageParts = ItemParts & { readonly draftSession: DeviceDraftSession }

/**
 * What the page is made of, each part given what stands above it: who is signed in, the tabs, the open item, importing,
 * undo, the payload as text, the ledger and what is known of stored items, sending, leaving for sign-in, and the keys.
 */
export function useItemPage(parts: PageParts) {
  const { config, client, auth, autosave, draftSession } = parts
  const session = useSession()
  const [lastVersion, setLastVersion] = useStoredChoice(
    'external-item-editor.api-version',
    (stored) => apiVersions.find((each) => each === stored),
    config.apiVersion,
  )
  // A draft is opened for the version it was written for; the next one begins with what was chosen last.
  const [ofDraft, setOfDraft] = useState(parts.initialApiVersion)
  const apiVersion = ofDraft ?? lastVersion
  const setApiVersion = (version: ApiVersion) => {
    setOfDraft(version)
    setLastVersion(version)
  }
  const [inGraph, setInGraph] = useState<InGraph>()
  const draftInGraph = inGraph?.isChanged === true ? undefined : inGraph?.draft
  const draftId = useLive(draftSession.opened, ({ id }) => id)
  const panes = usePanes(draftId)
  const show = panes.setTab
  const explaining = useExplaining()
  const [filter, setFilter] = useState('')
  const flow = useItemFlow(parts, session, apiVersion)
  const { state, schema } = flow
  const { isNewerReady, keepsFiles } = useKeptFiles()
  useLateParts(state, keepsFiles)
  const importing = useImportIntoForm(flow, setApiVersion, draftId)
  const isSignedIn = session.kind === 'signedIn'
  const isReadOnly = useLive(
    draftSession.lockState,
    (lockState) => lockState === 'elsewhere' || lockState === 'takenAway',
  )
  const isOurs = useLive(draftSession.lockState, (lockState) => lockState === 'mine')
  const tenantId = session.kind === 'signedIn' ? session.account.tenantId : undefined

  const goTo = (place: Place) => {
    setFilter('')
    panes.showForm()
    // After the render that shows every property again.
    requestAnimationFrame(() => focusPlace(placeKey(place)) || focusPlace('/content/value'))
  }
  const undoing = useUndoing(flow, goTo, commandKeys)
  const json = useJsonEditing(flow, { ...draftSession, id: draftId }, isReadOnly, () => show('payload'))
  const fixing = useProblemFixing(flow, setFilter)
  // The button goes away with the empty form; focus goes to the first field.
  const sample = () => sampleItem(tenantId, config.isSandbox ? 'tickets' : '')
  const openSample = () =>
    focusAfter(
      () => flow.open(sample()),
      () => {
        // On a small screen the button stood further down.
        document.documentElement.scrollTop = 0
        return controlAt('url:connection-id')
      },
    )
  const { isOpening, whileOpening } = useNextOnItsWay()
  const startNext = (next: NextItem | 'sample', source?: ItemDraft) => {
    if (next === 'sample' && flow.isUntouched(state.get().draft)) return openSample()
    const { draft } = state.get()
    const form = { draftSession, draft, schema, inGraph: draftInGraph, source, sample: sample() }
    return whileOpening(
      import('./commands/lateCommands.ts').then(
        ({ openNext }) => openNext(next, form),
        () => announce('The next item cannot be begun without a network. Try again when it is back.'),
      ),
    )
  }
  const [onPurpose] = useState(failureOnPurpose)
  // What is typed stays as it is; on an empty form there is an item to submit.
  const tryFailure = (failure: FailureId) => {
    if (flow.isUntouched(state.get().draft)) flow.open(sample())
    onPurpose.armed.set(failure)
  }
  const [wentTo, setWentTo] = useState<WentTo>()
  const goToFirstError = () => {
    soughtPlace.set(undefined)
    flow.showMissing()
    const first = firstToFix(state.get().problems)
    if (first === undefined) return
    goTo(first.place)
    void import('./commands/lateCommands.ts').then(
      ({ submitWent }) => setWentTo(submitWent(first.place, state.get())),
      // Without a network the focus alone says where it went.
      () => undefined,
    )
  }
  const showProblems = () => {
    show('problems')
    const only = onlyToDo(state.get())
    // Where the list stands beside the form, its one line needs no second press.
    if (only !== undefined && !panes.isOne) goTo(only.place)
  }
  const ledger = useLedger(config, session, schema)
  const directory = useDeviceDirectory(client, ledger.owner, tenantId)
  const stored = useStoredItems(client, schema, ledger)
  const isInGraph = (how: InGraph['how'], at: number) => setInGraph({ draft: state.get().draft, how, at })
  const wasSaved = (saved: InGraph) => setInGraph((known) => newerInGraph(known, saved))
  const [lastSending, setLastSending] = useState<SentBefore>()
  const onLastSentOpened = (at: number) => isInGraph('sent', at)
  const onDuplicate = (item: ItemDraft) => startNext('duplicate', item)
  const find = (wish: ItemTarget) => {
    checkWish.set(wish)
    show('find')
  }
  const seeWhetherFound = () => {
    const { connectionId, itemId } = state.get().draft
    find({ connectionId: connectionId.trim(), itemId })
  }
  const ledgerActions = useLedgerActions(
    { client, flow, stored, ledger, isReadOnly, onLastSentOpened, onDuplicate },
    find,
  )
  const { asked, ask } = useAsking()
  const signInReturn = useSignInReturn({ ...flow, isOurs }, isSignedIn)
  const submission = useSubmission({
    session,
    apiVersion,
    flow,
    ports: browserPorts(client, stored, ledger, ask, config.isSandbox ? onPurpose : undefined),
    whenRead: (act) => json.whenRead(() => withIdToCome(act)),
    onSubmit: signInReturn.forget,
    onEnd: (end, draft) => {
      if (isSaved(end)) {
        setInGraph({ draft, how: 'sent', at: Date.now() })
        importing.wasSent()
        void draftSession.goesOn()
      }
      if (end.kind === 'ended') givenIds.forget()
      if (end.kind === 'ended') show('response')
      else if (end.why === 'comparing') show('compare')
      else if (end.why === 'asNew') flow.change({ ...state.get().draft, itemId: end.itemId }, 'the new item ID')
    },
    onBlocked: (submit) => void afterLookUps(state, { submit, goToFirstError }),
  })
  useShowBusy(submission.progress, panes)
  // What is opened is what Graph has.
  const onOpened = (next: ItemDraft, what: string) => {
    flow.replace(next, what)
    importing.dismiss()
    isInGraph('opened', Date.now())
  }
  const openingItem = useOpenItem({ flow: { state, replace: onOpened }, stored, apiVersion, isSignedIn })
  const leaving = useLeaving({ config, auth, autosave, signInReturn })
  const isSignedOut = session.kind === 'signedOut'
  const calls = { client, apiVersion, isSignedOut, act: errorActing(leaving, submitAgain(submission.submitFailed)) }

  const submitOrSay = () => {
    if (isReadOnly) return announce(inAnotherTab.reason)
    return isOpening ? announce('The next item is on its way into the form.') : submission.submit()
  }
  const saveDraft = () => void autosave.flush().then(() => announce(saveText(autosave.state.get())))
  const { commandDialog, commandDialogSerial, setCommandDialog } = useCommandDialog(isOpening)
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
    /** The same, unless it was another one already when Graph was last told. */
    draftInGraph,
    /** The last time that the item was sent, where that was before the page was loaded. */
    sentBefore: useLive(state, ({ draft }) =>
      draft.itemId === lastSending?.row.itemId && draft.connectionId.trim() === lastSending.row.connectionId
        ? lastSending
        : undefined,
    ),
    wasSaved,
    setLastSending,
    openingItem,
    onOpened,
    seeWhetherFound,
    /** The filter over the properties. */
    filter,
    setFilter,
    goTo,
    goToFirstError,
    showProblems,
    openSample,
    tryFailure,
    /** Where Submit led when the item could not be sent. */
    wentTo,
    onPurpose,
    /** Begins the next item, as a draft of its own. */
    startNext,
    /** Another item is on its way into the form: what is typed now would go into the one before. */
    isOpening,
    whileOpening,
    submitOrSay,
    saveDraft,
    /** The list of commands or of keys, while it is open. */
    commandDialog,
    commandDialogSerial,
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
    directory,
    panes,
    show,
    explaining,
    rejected: useRejectedReading({
      flow,
      schemas: flow.localSchema.store,
      client,
      accountId: session.kind === 'signedIn' ? session.account.id : undefined,
    }),
    /** The files of a newer version of the editor are there. */
    isNewerReady,
    reload: () => void autosave.flush().finally(() => location.reload()),
  }
}

export type ItemPageState = ReturnType<typeof useItemPage>
