/** A delegated permission of Microsoft Graph that the editor may ask for, by its short name. */
export type ScopeName = (typeof scopeFacts)[number]['name']

/** What the editor tells about one permission before asking for it. */
export type ScopeFact = {
  readonly name: ScopeName
  /** Why the editor asks, as a sentence. */
  readonly why: string
  /** Whether only an administrator can grant it. */
  readonly needsAdminConsent: boolean
  readonly link: string
}

const scopeFacts = [
  {
    name: 'User.Read',
    why: 'To show who is signed in.',
    needsAdminConsent: false,
  },
  {
    name: 'ExternalConnection.ReadWrite.OwnedBy',
    why: 'To list the connections this app may work with, to read their schemas, and to create or change one when you ask.',
    needsAdminConsent: true,
  },
  {
    name: 'ExternalConnection.Read.All',
    why: 'To list every connection of your organization and read its schema, also those made by other apps.',
    needsAdminConsent: true,
  },
  {
    name: 'ExternalConnection.ReadWrite.All',
    why: 'To register schemas of connections that another app made.',
    needsAdminConsent: true,
  },
  {
    name: 'ExternalItem.ReadWrite.OwnedBy',
    why: 'To read, save and delete items in the connections this app may work with.',
    needsAdminConsent: true,
  },
  {
    name: 'ExternalItem.Read.All',
    why: 'To search as you, and to read items of any connection.',
    needsAdminConsent: true,
  },
  {
    name: 'ExternalItem.ReadWrite.All',
    why: 'To read, save and delete items in connections that another app made.',
    needsAdminConsent: true,
  },
  {
    name: 'SensitivityLabel.Read',
    why: 'To list the sensitivity labels that you can choose from.',
    needsAdminConsent: true,
  },
  {
    name: 'User.ReadBasic.All',
    why: 'To find people of your organization by name, and to show names instead of IDs.',
    needsAdminConsent: false,
  },
  {
    name: 'User.Read.All',
    why: 'To see which accounts are disabled, and who is a guest.',
    needsAdminConsent: true,
  },
  {
    name: 'Group.ReadBasic.All',
    why: 'To find groups of your organization by name, and to see which of them somebody is in.',
    needsAdminConsent: true,
  },
  {
    name: 'GroupMember.ReadBasic.All',
    why: 'To see who is in a group, and by way of which groups somebody belongs to another.',
    needsAdminConsent: true,
  },
] as const

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

/** What there is to tell about a scope, by its short or its full name; undefined for a scope the editor never asks for. */
export function scopeFactOf(scope: string): ScopeFact | undefined {
  const name = scopeNameOf(scope)
  const fact = scopeFacts.find((each) => each.name === name)
  return fact && { ...fact, link: `${reference}#${name.toLowerCase().replaceAll('.', '')}` }
}

const reference = 'https://learn.microsoft.com/graph/permissions-reference'
