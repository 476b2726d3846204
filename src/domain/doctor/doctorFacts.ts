/** What was found out about a set-up, check by check; the examination makes diagnoses of it. */
export interface DoctorFacts {
  /** In milliseconds since 1970. */
  readonly now: number
  readonly clientId: string
  /** As in the settings: an ID, a domain name, or `organizations`. */
  readonly tenant: string
  readonly cloudName: string
  readonly graphUrl: string
  readonly apiVersion: string
  readonly redirectAddress: string
  readonly consentLink: string
  /** Short names of the permissions that the editor signs in with. */
  readonly neededScopes: readonly string[]
  readonly account: DoctorAccount | undefined
  readonly token: Observed<TokenClaims>
  readonly connections: Observed<readonly DoctorConnection[]>
  /** The connection that is chosen in the form; empty when none is. */
  readonly connectionId: string
  readonly schema: Observed<{ readonly propertyCount: number }>
  /** How Graph answered the GET of an item that does not exist. */
  readonly probe: Observed<{ readonly status: number }>
}

/** Who is signed in. */
export interface DoctorAccount {
  readonly username: string
  readonly tenantId: string
}

/** The part of an access token that says what it is for. The token itself goes no further than where this is read from it. */
export interface TokenClaims {
  readonly scopes: readonly string[]
  /** Template IDs of the directory roles of the person; undefined when the token does not say. */
  readonly roleIds: readonly string[] | undefined
  readonly appId: string | undefined
  readonly tenantId: string | undefined
  /** In milliseconds since 1970. */
  readonly expiresAt: number | undefined
}

/** A connection, as far as the examination looks at it. */
export interface DoctorConnection {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly authorizedAppIds: readonly string[]
}

/** An answer, how it failed, or that it was not asked for because something before it failed. */
export type Observed<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | {
      readonly kind: 'failed'
      readonly status: number | undefined
      readonly message: string
      /** Consent of an administrator would help. */
      readonly needsConsent?: boolean
    }
  | { readonly kind: 'unasked' }
