import type { LoadedAuth } from './createAuth.ts'
import type { AuthHooks } from './msalAuth.ts'
import type { AuthPort, AuthSettings, Session } from './session.ts'
import { browserSessionMark, type SessionMark } from './sessionMark.ts'

/** An {@link AuthPort} that is there at once; everything asked of it waits until the sign-in library is loaded. */
export type LazyAuth = AuthPort & {
  /** Loads the library if somebody may be signed in, now or when another tab signs in; answers with how to stop. */
  readonly restore: () => () => void
  /** Loads the library because the person seems about to sign in. */
  readonly prepare: () => void
  /** The library once it is loaded, for the component that listens to it; subscribers hear of it. */
  readonly getLoaded: () => LoadedAuth | undefined
  /** Removes every sign-in of this browser from this device, without leaving the page. */
  readonly forget: () => Promise<void>
}

/** How the sign-in library is loaded: the real one unless a test brings its own. */
export type LoadAuth = (settings: AuthSettings, hooks: AuthHooks) => Promise<LoadedAuth>

/** Makes the port. Nothing is loaded until there is a reason to; a browser without the mark is signed out at once. */
export function createLazyAuth(
  settings: AuthSettings,
  { beforeRedirect }: Pick<AuthHooks, 'beforeRedirect'>,
  load: LoadAuth = loadWithMsal,
  mark: SessionMark = browserSessionMark,
): LazyAuth {
  let session: Session = { kind: mark.isSet() ? 'starting' : 'signedOut' }
  let loading: Promise<LoadedAuth> | undefined
  let loaded: LoadedAuth | undefined
  const listeners = new Set<() => void>()

  return {
    restore() {
      if (session.kind === 'starting') void loadedOrNothing()
      return mark.onSetElsewhere(() => void loadedOrNothing())
    },
    prepare: () => void loadedOrNothing(),
    getLoaded: () => loaded,
    async forget() {
      if (mark.isSet()) await whenLoaded((auth) => auth.msal.clearCache())
      mark.clear()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSession: () => session,
    signIn(request) {
      // Without a hand that hovered first, the library has a way to go: the button must not seem dead.
      if (loaded === undefined) publish({ kind: 'starting' })
      return whenLoaded((auth) => auth.signIn(request))
    },
    switchAccount: (accountId) => whenLoaded((auth) => auth.switchAccount(accountId)),
    addAccount: (request) => whenLoaded((auth) => auth.addAccount(request)),
    signOut: () => whenLoaded((auth) => auth.signOut()),
    requestInteraction: (request) => whenLoaded((auth) => auth.requestInteraction(request)),
    dismissNotice() {
      void whenLoaded((auth) => Promise.resolve(auth.dismissNotice()))
    },
    async getToken(request) {
      const auth = await loadedOrNothing()
      if (auth) return auth.getToken(request)
      return session.kind === 'failed'
        ? { kind: 'failed', message: `${session.message} ${session.nextStep}` }
        : { kind: 'signInNeeded' }
    },
  }

  function start(): Promise<LoadedAuth> {
    loading ??= load(settings, { beforeRedirect: markAndLeave, onSession: publish }).then(
      (auth) => {
        if (session.kind === 'signedOut') mark.clear()
        loaded = auth
        tell()
        return auth
      },
      async (error: unknown) => {
        publish({ kind: 'failed', ...(await startFailure(error)) })
        throw error
      },
    )
    return loading
  }

  async function markAndLeave(): Promise<void> {
    await beforeRedirect()
    mark.set()
  }

  async function whenLoaded(act: (auth: LoadedAuth) => Promise<void>): Promise<void> {
    const auth = await loadedOrNothing()
    if (auth) await act(auth)
  }

  /** Nothing when sign-in cannot start: the session says so already. */
  function loadedOrNothing(): Promise<LoadedAuth | undefined> {
    return start().catch(() => undefined)
  }

  function publish(next: Session): void {
    if (isSame(session, next)) return
    session = next
    if (next.kind === 'signedIn') mark.set()
    tell()
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }
}

/** Loads the real library. */
export async function loadWithMsal(settings: AuthSettings, hooks: AuthHooks): Promise<LoadedAuth> {
  const { createAuth } = await import('./createAuth.ts')
  return createAuth(settings, hooks)
}

async function startFailure(error: unknown): Promise<{ message: string; nextStep: string }> {
  // A chunk of the app that cannot be fetched is a TypeError.
  if (error instanceof TypeError)
    return {
      message: 'The part of the editor that signs you in could not be loaded.',
      nextStep: 'Check your connection and reload the page.',
    }
  // The words for what can go wrong came with the library.
  const { noticeOf } = await import('./authErrors.ts')
  const { code, nextStep } = noticeOf(error)
  return { message: `Sign-in could not start (${code}).`, nextStep }
}

/** Sessions are small plain data; MSAL reports far more often than something changes. */
function isSame(a: Session, b: Session): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
