import type { AuthPort, Session } from './auth/session.ts'
import type { RuntimeConfig } from './config.ts'
import type { ApiVersion } from './domain/apiVersion.ts'
import { payloadTexts } from './domain/payload.ts'
import { isSendable } from './domain/problem.ts'
import type { GraphClient } from './graph/graphClient.ts'
import type { ScopeName } from './graph/scopes.ts'
import { scopeUrl, signInScopes } from './graph/scopes.ts'
import { useReach } from './reach.ts'
import type { ErrorAction } from './submit/describeGraphError.ts'
import { useSubmitItem } from './submit/useSubmitItem.ts'
import type { ItemFlow } from './useItemFlow.ts'

interface SubmissionParts {
  readonly config: RuntimeConfig
  readonly client: GraphClient
  readonly auth: AuthPort
  readonly session: Session
  readonly apiVersion: ApiVersion
  readonly flow: ItemFlow
  readonly onOutcome: () => void
  /** Called instead of sending when the draft has errors. */
  readonly onBlocked: () => void
}

/** Submitting and signing in, as actions of the page. */
export function useSubmission(parts: SubmissionParts) {
  const { config, client, auth, session, apiVersion, flow, onOutcome, onBlocked } = parts
  const handle = useSubmitItem(client, onOutcome)
  const writeReach = useReach('write')
  const urls = (names: readonly ScopeName[]) => names.map((name) => scopeUrl(config.graphScopeBase, name))

  const signIn = () => auth.signIn({ scopes: urls(signInScopes) })
  const submit = () => {
    if (handle.isPending) return
    // Ctrl+Enter comes here too: leaving for the sign-in page is never done by a key.
    if (session.kind !== 'signedIn') return undefined
    const { draft, payload, problems } = flow.state.get()
    if (!isSendable(problems)) return onBlocked()
    const connectionId = draft.connectionId.trim()
    handle.submit({
      apiVersion,
      connectionId,
      itemId: draft.itemId,
      scope: writeReach.has(connectionId) ? 'ExternalItem.ReadWrite.All' : 'ExternalItem.ReadWrite.OwnedBy',
      body: new Blob([...payloadTexts(payload)], { type: 'application/json' }),
    })
  }
  const act = (action: ErrorAction) => {
    switch (action.kind) {
      case 'signIn':
        return void signIn()
      case 'interact':
        return void auth.requestInteraction(action)
      case 'askForAll':
        writeReach.widen(flow.connectionId.trim())
        return void auth.requestInteraction({ scopes: urls(['ExternalItem.ReadWrite.All']) })
      case 'tryAgain':
        return submit()
    }
  }
  /** The same for a failed read of connections ('' for the list) or of one connection's schema. */
  const actOnRead = (action: ErrorAction, connectionId: string, refresh: () => void) => {
    if (action.kind === 'askForAll') {
      flow.readReach.widen(connectionId)
      void auth.requestInteraction({ scopes: urls(['ExternalConnection.Read.All']) })
    } else if (action.kind === 'tryAgain') refresh()
    else act(action)
  }

  return {
    ...handle,
    submit,
    signIn,
    signInBasic: () => auth.signIn({ scopes: urls(['User.Read']) }),
    addAccount: () => auth.addAccount({ scopes: urls(signInScopes) }),
    act,
    actOnRead,
  }
}
