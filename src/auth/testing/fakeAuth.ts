import type { AuthPort, InteractionRequest, SignInRequest } from '../session.ts'

/** A port for tests that notes what was asked for: scopes, and the claims of a challenge. */
export function fakeAuth() {
  const asked: (readonly string[])[] = []
  const ask = ({ scopes, ...rest }: SignInRequest | InteractionRequest) => {
    asked.push('claims' in rest && rest.claims !== undefined ? [...scopes, rest.claims] : scopes)
    return Promise.resolve()
  }
  const nothing = () => Promise.resolve()
  const auth: AuthPort = {
    subscribe: () => () => undefined,
    getSession: () => ({ kind: 'signedOut' }),
    getToken: () => Promise.resolve({ kind: 'signInNeeded' }),
    dismissNotice: () => undefined,
    signIn: ask,
    switchAccount: nothing,
    addAccount: ask,
    signOut: nothing,
    requestInteraction: ask,
  }
  return { auth, asked }
}
