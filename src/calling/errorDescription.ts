import type { ScopeName } from '../graph/scopes.ts'

/** What the editor says about a failure: what happened, what it means, what to do next, and what it can do for the user. */
export interface ErrorDescription {
  readonly title: string
  readonly meaning: string
  readonly nextSteps: readonly string[]
  readonly action: ErrorAction | undefined
}

/** The one thing a button can do about a failure. */
export type ErrorAction =
  /** `also` are permissions that are asked for in the same go. */
  | { readonly kind: 'signIn'; readonly also?: readonly ScopeName[] }
  | { readonly kind: 'interact'; readonly scopes: readonly string[]; readonly claims?: string }
  /** Ask for one more permission, by its short name. */
  | { readonly kind: 'askFor'; readonly scope: ScopeName }
  | { readonly kind: 'tryAgain' }

/** What was being done when it failed; it decides how sure one can be that nothing was saved. */
export type Doing =
  | 'saving the item'
  | 'reading the item'
  | 'deleting the item'
  | 'listing connections'
  | 'reading the schema'
  | 'creating the connection'
  | 'registering the schema'
  | 'listing sensitivity labels'
  | 'finding people and groups'
  | 'working with external groups'
  | 'reading who is a member'
  | 'searching as you'
  | 'asking Copilot'

/** A description with its white space in order. */
export function described(
  title: string,
  meaning: string,
  nextSteps: readonly string[],
  action: ErrorAction | undefined,
): ErrorDescription {
  return { title, meaning: meaning.replaceAll(/\s+/g, ' ').trim(), nextSteps, action }
}
