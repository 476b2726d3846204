import { createContext, useContext } from 'react'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { principalTextKey } from '../domain/directory/principalText.ts'
import type { Patience } from '../graph/callPatiently.ts'
import type { FoundPrincipals, NextPrincipals } from '../graph/directory/findPrincipals.ts'
import type { PrincipalRef, ResolvedPrincipal } from '../graph/directory/resolvePrincipals.ts'
import type { DirectoryDetail } from '../graph/directory/wirePrincipal.ts'
import type { GraphError } from '../graph/graphError.ts'
import type { Reading } from '../graph/jsonAnswer.ts'
import { type Live, live } from '../ui/live.ts'

/** What is known of an object ID; nothing is known of one that nobody has asked for. */
export type PrincipalName =
  | { readonly kind: 'known'; readonly principal: DirectoryPrincipal }
  | { readonly kind: 'asking' }
  /** The tenant has neither a person nor a group of this ID. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly error: GraphError }

/** Names by object ID in small letters. */
export type PrincipalNames = ReadonlyMap<string, PrincipalName>

/**
 * Whether this account may read the directory: `unasked` until it was first needed, `notAllowed` when consent is missing or
 * was refused. The error of that has what to ask for.
 */
export type DirectoryPermission =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'allowed' }
  | { readonly kind: 'notAllowed'; readonly error: DirectoryRefusal }

export type DirectoryRefusal = Extract<GraphError, { kind: 'consentNeeded' | 'forbidden' }>

/** The people and groups of the tenant, and what this device remembers of their names. */
export interface Directory {
  /** Whose it is: Graph, tenant and user in one text; empty for nobody. */
  readonly owner: string
  readonly names: Live<PrincipalNames>
  readonly permission: Live<DirectoryPermission>
  /**
   * Looks for the names of these IDs, in one go with all that is wanted in this moment. It never asks for consent: until the
   * directory was read with success once, on this device and by this account, the wish waits.
   */
  readonly want: (refs: readonly PrincipalRef[]) => void
  /** Looks for the names that wait, before the directory was read with success: for who knows that it may be. */
  readonly askWaiting: () => void
  /** Looks again for the names that could not be read. */
  readonly wantAgain: () => void
  /** Keeps names that the user chose. */
  readonly remember: (principals: readonly DirectoryPrincipal[]) => void
  readonly find: (text: string, options: FindOptions) => Promise<Reading<FoundPrincipals>>
  /** Whom pasted texts stand for, and what names there are; those that are found are remembered. */
  readonly resolve: (refs: readonly PrincipalRef[], options: ResolveOptions) => Promise<readonly ResolvedPrincipal[]>
}

export interface FindOptions extends Pick<Patience, 'signal' | 'onWaiting'> {
  readonly next?: NextPrincipals | undefined
}

export interface ResolveOptions extends Pick<Patience, 'signal' | 'onWaiting'> {
  readonly detail?: DirectoryDetail
  readonly onPart?: (from: number, part: readonly ResolvedPrincipal[]) => void
}

const notSignedIn: GraphError = { kind: 'signInNeeded', cause: 'noSession' }

/** The directory while nobody is signed in: it knows nobody, and nothing is asked. */
export const noDirectory: Directory = {
  owner: '',
  names: live<PrincipalNames>(new Map()),
  permission: live<DirectoryPermission>({ kind: 'unasked' }),
  want: () => undefined,
  askWaiting: () => undefined,
  wantAgain: () => undefined,
  remember: () => undefined,
  find: () => Promise.resolve({ kind: 'error', error: notSignedIn }),
  resolve: (refs) => Promise.resolve(refs.map(() => ({ kind: 'unreadable', error: notSignedIn }))),
}

export const DirectoryContext = createContext(noDirectory)

/** The directory of this page. */
export function useDirectory(): Directory {
  return useContext(DirectoryContext)
}

/** What is known of an object ID, in any spelling. */
export function nameOf(names: PrincipalNames, id: string): PrincipalName | undefined {
  return names.get(principalTextKey(id))
}
