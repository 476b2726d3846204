import { type ScopeName, scopeNameOf } from './scopes.ts'

/** What the editor tells about one permission before asking for it. */
type ScopeFact = {
  readonly name: ScopeName
  /** Why the editor asks, as a sentence. */
  readonly why: string
  /** Whether only an administrator can grant it. */
  readonly needsAdminConsent: boolean
  readonly link: string
}

const scopeFacts: Readonly<Record<ScopeName, Pick<ScopeFact, 'why' | 'needsAdminConsent'>>> = {
  'User.Read': {
    why: 'To show who is signed in.',
    needsAdminConsent: false,
  },
  'ExternalConnection.ReadWrite.OwnedBy': {
    why: 'To list the connections this app may work with, to read their schemas, and to create or change one when you ask.',
    needsAdminConsent: true,
  },
  'ExternalConnection.Read.All': {
    why: 'To list every connection of your organization and read its schema, also those made by other apps.',
    needsAdminConsent: true,
  },
  'ExternalConnection.ReadWrite.All': {
    why: 'To register schemas of connections that another app made.',
    needsAdminConsent: true,
  },
  'ExternalItem.ReadWrite.OwnedBy': {
    why: 'To read, save and delete items in the connections this app may work with.',
    needsAdminConsent: true,
  },
  'ExternalItem.Read.All': {
    why: 'To search as you, and to read items of any connection.',
    needsAdminConsent: true,
  },
  'ExternalItem.ReadWrite.All': {
    why: 'To read, save and delete items in connections that another app made.',
    needsAdminConsent: true,
  },
  'SensitivityLabel.Read': {
    why: 'To list the sensitivity labels that you can choose from.',
    needsAdminConsent: true,
  },
  'User.ReadBasic.All': {
    why: 'To find people of your organization by name, and to show names instead of IDs.',
    needsAdminConsent: false,
  },
  'User.Read.All': {
    why: 'To see which accounts are disabled, and who is a guest.',
    needsAdminConsent: true,
  },
  'Group.ReadBasic.All': {
    why: 'To find groups of your organization by name, and to check whether one person is in them. It does not show who else is in a group.',
    needsAdminConsent: true,
  },
  'GroupMember.ReadBasic.All': {
    why: 'To list who is in a group, and to show how a person belongs to it.',
    needsAdminConsent: true,
  },
}

/** What there is to tell about a scope, by its short or its full name; undefined for a scope the editor never asks for. */
export function scopeFactOf(scope: string): ScopeFact | undefined {
  const name = scopeNameOf(scope)
  return isAskedFor(name)
    ? { name, ...scopeFacts[name], link: `${reference}#${name.toLowerCase().replaceAll('.', '')}` }
    : undefined
}

function isAskedFor(name: string): name is ScopeName {
  return Object.hasOwn(scopeFacts, name)
}

const reference = 'https://learn.microsoft.com/graph/permissions-reference'
