/** What the Graph client asks of whoever signs people in: an access token for these scopes. */
export type TokenRequest = {
  /** Full scope names, such as `https://graph.microsoft.com/User.Read`. */
  readonly scopes: readonly string[]
  /** A claims challenge from Graph, as JSON text; the token has to satisfy it. */
  readonly claims?: string
  /** True when Graph refused the token at hand, so a cached one is of no use. */
  readonly forceRefresh?: boolean
  readonly signal?: AbortSignal
}

/** The answer to a {@link TokenRequest}. Nothing here opens a sign-in page by itself: the screen offers it. */
export type TokenResult =
  /** `grantedScopes` is what the token allows, which may be more than was asked for. */
  | { readonly kind: 'token'; readonly token: string; readonly grantedScopes?: readonly string[] }
  /** `why` is a sentence with the code; `claims` is what the sign-in page has to be opened with. */
  | { readonly kind: 'signInNeeded'; readonly why?: string; readonly claims?: string }
  | { readonly kind: 'consentNeeded'; readonly scopes: readonly string[] }
  /** `message` is a plain sentence, with the next step in it. `isLasting` when trying again does not help. */
  | { readonly kind: 'failed'; readonly message: string; readonly isLasting?: boolean }

/** Hands out access tokens; the only thing graph/ knows about signing in. */
export type GetToken = (request: TokenRequest) => Promise<TokenResult>
