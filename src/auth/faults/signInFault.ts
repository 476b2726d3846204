/** A way in which signing in goes wrong, in plain words, with the one step that helps. */
export interface SignInFault {
  /** The codes it is known by: of Microsoft Entra, or of the sign-in library. */
  readonly codes: readonly string[]
  readonly message: string
  readonly nextStep: string
  readonly remedy: Remedy
}

/**
 * What helps. `signIn`: sign in again. `verify`: sign in with what the policy asks for. `consent`: grant the access.
 * `somebodyElse`: an administrator or who set up the editor; signing in again would end at the same wall. `wait`: try again.
 */
export type Remedy = 'signIn' | 'verify' | 'consent' | 'somebodyElse' | 'wait'
