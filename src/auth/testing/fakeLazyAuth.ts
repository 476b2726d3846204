import type { LazyAuth } from '../lazyAuth.ts'
import type { Session } from '../session.ts'
import { fakeAuth } from './fakeAuth.ts'

/** A port for tests of the page, whose sign-in library is never loaded. */
export function fakeLazyAuth(session: Session = { kind: 'signedOut' }): LazyAuth {
  return {
    ...fakeAuth().auth,
    getSession: () => session,
    restore: () => () => undefined,
    prepare: () => undefined,
    getLoaded: () => undefined,
    forget: () => Promise.resolve(),
  }
}
