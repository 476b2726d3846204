/** A delegated permission of Microsoft Graph that the editor may ask for, by its short name. */
export type ScopeName =
  | 'User.Read'
  | 'ExternalConnection.ReadWrite.OwnedBy'
  | 'ExternalConnection.Read.All'
  | 'ExternalConnection.ReadWrite.All'
  | 'ExternalItem.ReadWrite.OwnedBy'
  | 'ExternalItem.Read.All'
  | 'ExternalItem.ReadWrite.All'
  | 'SensitivityLabel.Read'
  | 'User.ReadBasic.All'
  | 'User.Read.All'
  | 'Group.ReadBasic.All'
  | 'GroupMember.ReadBasic.All'

/**
 * The scopes that allow each call, least first. The first one is asked for unless the caller chooses another.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items#permissions
 */
export const scopesByCall = {
  readMe: ['User.Read'],
  readConnections: ['ExternalConnection.ReadWrite.OwnedBy', 'ExternalConnection.Read.All'],
  writeConnection: ['ExternalConnection.ReadWrite.OwnedBy', 'ExternalConnection.ReadWrite.All'],
  getItem: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.Read.All', 'ExternalItem.ReadWrite.All'],
  writeItem: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.All'],
  searchItems: ['ExternalItem.Read.All'],
  readLabels: ['SensitivityLabel.Read'],
  readUsers: ['User.ReadBasic.All', 'User.Read.All'],
  readGroups: ['Group.ReadBasic.All'],
  checkMemberships: ['Group.ReadBasic.All', 'GroupMember.ReadBasic.All'],
  readMembers: ['GroupMember.ReadBasic.All'],
  readExternalGroup: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.Read.All', 'ExternalItem.ReadWrite.All'],
  writeExternalGroup: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.All'],
} as const satisfies Record<string, readonly ScopeName[]>

/** A scope that allows the named call. */
export type ScopeFor<Call extends keyof typeof scopesByCall> = (typeof scopesByCall)[Call][number]

/** What is asked for on the first consent page; everything else is asked for when it is needed. */
export const signInScopes: readonly ScopeName[] = [
  'User.Read',
  'ExternalConnection.ReadWrite.OwnedBy',
  'ExternalItem.ReadWrite.OwnedBy',
]

/** The full name of a scope, as the identity provider wants it: the Graph host of the cloud, then the name. */
export function scopeUrl(scopeBase: string, name: ScopeName): string {
  return `${scopeBase}/${name}`
}

/** The short name of a scope, by its short or its full name. */
export function scopeNameOf(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1)
}
