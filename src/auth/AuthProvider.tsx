import { createContext, lazy, type ReactNode, Suspense, use, useEffect, useState, useSyncExternalStore } from 'react'
import type { LoadedAuth } from './createAuth.ts'
import type { LazyAuth } from './lazyAuth.ts'
import type { AuthPort, Session } from './session.ts'

/**
 * Gives the tree the session. Children are rendered at once and stay mounted: the sign-in library is loaded beside
 * them, and listens from a sibling that shows nothing.
 */
export function AuthProvider({ auth, children }: { auth: LazyAuth; children: ReactNode }) {
  const [loading, setLoading] = useState<Promise<LoadedAuth>>()
  // Loading a part of the app and reading the address bar are work outside React.
  useEffect(() => {
    let isCurrent = true
    const started = auth.start()
    started.then(
      () => isCurrent && setLoading(started),
      // The session says that and why sign-in failed.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [auth])
  return (
    <AuthContext value={auth}>
      {children}
      {loading && (
        <Suspense fallback={null}>
          <MsalSession loading={loading} />
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

const AuthContext = createContext<AuthPort | undefined>(undefined)

const MsalSession = lazy(() => import('./MsalSession.tsx').then((module) => ({ default: module.MsalSession })))
