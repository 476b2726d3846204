import { useEffect, useRef, useState } from 'react'
import type { AuthPort, InteractionRequest } from '../auth/session.ts'
import type { RuntimeConfig } from '../config/config.ts'
import type { DraftSession } from '../drafts/session/draftSession.ts'
import { type ScopeName, scopeUrl, signInScopes } from '../graph/scopes.ts'
import type { SignInReturnHandle } from '../signInReturn/useSignInReturn.ts'

interface Parts {
  readonly config: Pick<RuntimeConfig, 'graphScopeBase'>
  readonly auth: AuthPort
  readonly autosave: Pick<DraftSession['autosave'], 'flush' | 'state'>
  /** Hears that the page is left for a sign-in page, and whether Submit led there. */
  readonly signInReturn?: Pick<SignInReturnHandle, 'leaves'>
}

/** Leaving the page for the sign-in pages, and coming back to the draft. `isSubmitting` when Submit led there. */
export interface Leaving {
  /** `also` are permissions that are asked for in the same go. */
  readonly signIn: (isSubmitting?: boolean, also?: readonly ScopeName[]) => void
  readonly signInBasic: () => void
  readonly addAccount: () => void
  readonly signOut: () => void
  readonly interact: (request: InteractionRequest, isSubmitting: boolean) => void
  /** Asks for one more permission, by its short name. */
  readonly askFor: (scope: ScopeName, isSubmitting: boolean) => void
  /** Set while the user has to decide: leaving now would lose the draft. */
  readonly unsafeLeave: (() => Promise<void>) | undefined
  readonly dismissUnsafeLeave: () => void
}

/**
 * Leaves only when that does not lose the draft: else the user decides. The browser asks for itself when the tab is closed
 * while the draft is saved nowhere.
 */
export function useLeaving({ config, auth, autosave, signInReturn }: Parts): Leaving {
  const [unsafeLeave, setUnsafeLeave] = useState<() => Promise<void>>()
  const leaves = useRef(false)
  useEffect(() => {
    const { state } = autosave
    const ask = (event: Event) => {
      if (state.get().kind === 'failed' && !leaves.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [autosave])
  const urls = (names: readonly ScopeName[]) => names.map((name) => scopeUrl(config.graphScopeBase, name))
  const leave = async (action: () => Promise<void>, isSubmitting = false) => {
    signInReturn?.leaves(isSubmitting)
    await autosave.flush()
    const leaveAnyway = () => {
      leaves.current = true
      return action()
    }
    if (autosave.state.get().kind === 'failed') setUnsafeLeave(() => leaveAnyway)
    else await action()
  }
  return {
    signIn: (isSubmitting, also = []) =>
      void leave(() => auth.signIn({ scopes: urls([...signInScopes, ...also]) }), isSubmitting),
    signInBasic: () => void leave(() => auth.signIn({ scopes: urls(['User.Read']) })),
    addAccount: () => void leave(() => auth.addAccount({ scopes: urls(signInScopes) })),
    signOut: () => void leave(() => auth.signOut()),
    interact: (request, isSubmitting) => void leave(() => auth.requestInteraction(request), isSubmitting),
    askFor: (scope, isSubmitting) => void leave(() => auth.requestInteraction({ scopes: urls([scope]) }), isSubmitting),
    unsafeLeave,
    dismissUnsafeLeave: () => setUnsafeLeave(undefined),
  }
}
