import { useState } from 'react'
import type { AuthPort, Session } from '../auth/session.ts'
import type { RuntimeConfig } from '../config/config.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { payloadTexts } from '../domain/payload/payload.ts'
import { isSendable } from '../domain/problem.ts'
import type { DraftSession } from '../drafts/session/draftSession.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { ScopeName } from '../graph/scopes.ts'
import { scopeUrl, signInScopes } from '../graph/scopes.ts'
import { obstacleOf } from '../item/obstacle.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import type { SignInReturnHandle } from '../signInReturn/useSignInReturn.ts'
import { announce } from '../ui/announce.ts'
import type { ErrorAction } from './answer/describeGraphError.ts'
import { type SubmitSteps, useSubmitItem } from './protocol/useSubmitItem.ts'

interface SubmissionParts {
  readonly config: RuntimeConfig
  readonly client: GraphClient
  readonly auth: AuthPort
  readonly autosave: DraftSession['autosave']
  readonly session: Session
  readonly apiVersion: ApiVersion
  readonly flow: ItemFlow
  /** What is done around the PUT. */
  readonly steps?: SubmitSteps
  readonly onOutcome: () => void
  /** Does what needs the whole item once all that was typed is in the form, or leads to what it waits for. */
  readonly whenRead?: (act: () => void) => void
  /** Hears that the page is left for a sign-in page, and whether Submit led there; and that something is submitted. */
  readonly signInReturn?: Pick<SignInReturnHandle, 'leaves' | 'forget'>
  /** Called instead of sending when the draft has errors. */
  readonly onBlocked: () => void
}

/** Submitting, signing in and out, and asking for permissions, as actions of the page. */
export function useSubmission(parts: SubmissionParts) {
  const {
    config,
    client,
    auth,
    autosave,
    session,
    apiVersion,
    flow,
    steps,
    whenRead,
    signInReturn,
    onOutcome,
    onBlocked,
  } = parts
  const accountId = session.kind === 'signedIn' ? session.account.id : undefined
  const [sentDraft, setSentDraft] = useState<ItemDraft>()
  const handle = useSubmitItem(
    client,
    accountId,
    ({ result, submission, settlement }) => {
      setSentDraft(submission.draft)
      // A failure is announced by its alert.
      if (result.kind === 'ok' || settlement === 'stored') {
        announce(`Saved: ${submission.itemId} is in ${submission.connectionId}.`)
      }
      onOutcome()
    },
    steps,
  )
  const [unsafeLeave, setUnsafeLeave] = useState<() => Promise<void>>()
  const urls = (names: readonly ScopeName[]) => names.map((name) => scopeUrl(config.graphScopeBase, name))

  /** Leaves the page for the sign-in pages, unless that would lose the draft: then the user decides. */
  const leave = async (action: () => Promise<void>, isSubmitting = false) => {
    signInReturn?.leaves(isSubmitting)
    await autosave.flush()
    if (autosave.state.get().kind === 'failed') setUnsafeLeave(() => action)
    else await action()
  }
  const signIn = (isSubmitting = false) => void leave(() => auth.signIn({ scopes: urls(signInScopes) }), isSubmitting)

  const send = () => {
    if (handle.isPending) return
    const { draft, payload, problems, obstacle } = flow.state.get()
    // Ctrl+Enter comes here too: leaving for the sign-in page is never done by a key.
    if (session.kind !== 'signedIn') return announce(obstacleOf(obstacle, session.kind)?.reason ?? '')
    if (!isSendable(problems)) return onBlocked()
    if (!flow.isConnectionCommitted()) {
      flow.commitConnection(draft.connectionId.trim())
      return announce('Reading the schema of the connection first. Submit again when its fields are here.')
    }
    announce('Checking what is stored.')
    signInReturn?.forget()
    handle.submit({
      apiVersion,
      connectionId: draft.connectionId.trim(),
      itemId: draft.itemId,
      body: new Blob([...payloadTexts(payload)], { type: 'application/json' }),
      draft,
    })
  }
  const submit = () => (whenRead === undefined ? send() : whenRead(send))
  /** What a button below an error does. Without `tryAgain` it was Submit that failed. */
  const act = (action: ErrorAction, tryAgain?: () => void) => {
    const isSubmitting = tryAgain === undefined
    switch (action.kind) {
      case 'signIn':
        return signIn(isSubmitting)
      case 'interact':
        return void leave(() => auth.requestInteraction(action), isSubmitting)
      case 'askFor':
        return void leave(() => auth.requestInteraction({ scopes: urls([action.scope]) }), isSubmitting)
      case 'tryAgain':
        return (tryAgain ?? submit)()
    }
  }

  return {
    ...handle,
    submit,
    act,
    signIn: () => signIn(),
    signInBasic: () => void leave(() => auth.signIn({ scopes: urls(['User.Read']) })),
    addAccount: () => void leave(() => auth.addAccount({ scopes: urls(signInScopes) })),
    signOut: () => void leave(() => auth.signOut()),
    /** The draft of the last submission, to tell whether it was changed since. */
    sentDraft,
    /** Set while the user has to decide: leaving now would lose the draft. */
    unsafeLeave,
    dismissUnsafeLeave: () => setUnsafeLeave(undefined),
  }
}

export type PageSubmission = ReturnType<typeof useSubmission>
