import type { GetToken } from '../graph/tokens.ts'

/** A signed-in person, as far as the screen needs them. */
export type Account = {
  /** Tells accounts apart; opaque. */
  readonly id: string
  readonly name: string
  readonly username: string
  readonly tenantId: string
  /** The user's object ID in that tenant, as access entries name people; absent when the provider does not say. */
  readonly objectId?: string
}

/** What went wrong while signing in or asking for access: a sentence, what to do, and the provider's code for support. */
export type Notice = {
  readonly message: string
  readonly nextStep: string
  readonly code: string
}

/** Who is signed in, in this tab. */
export type Session =
  | { readonly kind: 'starting' }
  | { readonly kind: 'signedOut'; readonly notice?: Notice }
  | {
      readonly kind: 'signedIn'
      readonly account: Account
      /** Further accounts that can be switched to without signing in. */
      readonly others: readonly Account[]
      /** Access that was asked for and not given. */
      readonly notice?: Notice
    }
  /** Sign-in cannot start at all. */
  | { readonly kind: 'failed'; readonly message: string; readonly nextStep: string }

/** What a sign-in page is opened with. */
export type SignInRequest = {
  /** Full scope names that the person is asked to allow. */
  readonly scopes: readonly string[]
  readonly loginHint?: string
  readonly prompt?: 'select_account' | 'login' | 'consent'
}

/** Access to ask the person for: scopes, or the claims of a challenge. */
export type InteractionRequest = {
  readonly scopes: readonly string[]
  readonly claims?: string
}

/**
 * Signing in, as the rest of the editor sees it. Every method that opens a sign-in page leaves the editor by redirect,
 * after drafts are saved; what comes of it is in the session after the return.
 */
export interface AuthPort {
  subscribe: (listener: () => void) => () => void
  /** The same object until something changes. */
  getSession: () => Session
  signIn: (request: SignInRequest) => Promise<void>
  /** Works with another account that is signed in already. */
  switchAccount: (accountId: string) => Promise<void>
  /** Lets the person choose or enter another account; those that are signed in stay so. */
  addAccount: (request: { readonly scopes: readonly string[] }) => Promise<void>
  /** Signs out the current account only. */
  signOut: () => Promise<void>
  getToken: GetToken
  requestInteraction: (request: InteractionRequest) => Promise<void>
  dismissNotice: () => void
}

/** What sign-in needs to know of the deployment. */
export type AuthSettings = {
  readonly clientId: string
  readonly authority: string
  readonly knownAuthorities: readonly string[]
  readonly authorityMetadata: string | undefined
}
