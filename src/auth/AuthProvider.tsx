import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useSyncExternalStore } from 'react'
import type { LazyAuth } from './lazyAuth.ts'
import type { AuthPort, Session } from './session.ts'

/**
 * Gives the tree the session. Children are rendered at once and stay mounted: the sign-in library is loaded beside
 * them, if at all, and listens from a sibling that shows nothing.
 */
export function AuthProvider({ auth, children }: { auth: LazyAuth; children: ReactNode }) {
  const loaded = useSyncExternalStore(auth.subscribe, auth.getLoaded)
  // Loading a part of the app and listening to other tabs are work outside React.
  useEffect(() => auth.restore(), [auth])
  return (
    <AuthContext value={auth}>
      {children}
      {loaded && (
        <Suspense fallback={null}>
          <MsalSession auth={loaded} />
        </Suspense>
      )}
    </AuthContext>
  )
}

/** Signing in and out, and tokens. */
export function useAuth(): AuthPort {
  const auth = use(AuthContext)
  if (!auth) throw new Error('useAuth is used outside AuthProvider')
  return auth
}

/** Who is signed in; the component renders again when that changes. */
export function useSession(): Session {
  const auth = useAuth()
  return useSyncExternalStore(auth.subscribe, auth.getSession)
}

/** What a control that signs in calls when it is pointed at or focused, so that the library is there at the click. */
export function usePrepareSignIn(): () => void {
  return use(AuthContext)?.prepare ?? doNothing
}

function doNothing(): void {}

const AuthContext = createContext<LazyAuth | undefined>(undefined)

const MsalSession = lazy(() => import('./MsalSession.tsx').then((module) => ({ default: module.MsalSession })))
