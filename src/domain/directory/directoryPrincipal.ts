/** A person or a group of the tenant's directory, as far as it is shown. */
export type DirectoryPrincipal = DirectoryUser | DirectoryGroup

/**
 * A person. Basic rights (User.ReadBasic.All) tell names and addresses alone: whether the account is enabled, and what the
 * person does, stay open then. https://learn.microsoft.com/graph/permissions-reference#userreadbasicall
 */
export interface DirectoryUser {
  readonly kind: 'user'
  /** The object ID, in small letters. */
  readonly id: string
  readonly displayName: string
  readonly mail?: string | undefined
  readonly upn?: string | undefined
  readonly isGuest?: boolean | undefined
  readonly isEnabled?: boolean | undefined
  readonly jobTitle?: string | undefined
}

export interface DirectoryGroup {
  readonly kind: 'group'
  /** The object ID, in small letters. */
  readonly id: string
  readonly displayName: string
  readonly mail?: string | undefined
}

/**
 * Whether a user name is one that Microsoft Entra ID gives to guests by default. A guest may have another one, so the
 * answer no is not certain. https://learn.microsoft.com/entra/external-id/user-properties
 */
export function isGuestUpn(upn: string): boolean {
  return upn.toLowerCase().includes('#ext#@')
}

/** What is read now, with what only more rights told before. */
export function withKnownDetails(now: DirectoryPrincipal, before: DirectoryPrincipal | undefined): DirectoryPrincipal {
  if (now.kind === 'group' || before?.kind !== 'user') return now
  return {
    ...now,
    isGuest: now.isGuest ?? before.isGuest,
    isEnabled: now.isEnabled ?? before.isEnabled,
    jobTitle: now.jobTitle ?? before.jobTitle,
  }
}
