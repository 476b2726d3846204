import type { Connection } from '../seed/connection.ts'
import type { Caller } from './bearer.ts'
import type { GraphRefusal } from './graphError.ts'

/**
 * Delegated scopes that allow each kind of call, least privileged first.
 * https://learn.microsoft.com/graph/permissions-reference
 */
export const scopesFor = {
  me: ['User.Read'],
  users: ['User.ReadBasic.All', 'User.Read.All'],
  groups: ['Group.ReadBasic.All'],
  members: ['GroupMember.ReadBasic.All'],
  memberOf: ['Group.ReadBasic.All', 'GroupMember.ReadBasic.All'],
  labels: ['SensitivityLabel.Read'],
  connections: [
    'ExternalConnection.ReadWrite.OwnedBy',
    'ExternalConnection.Read.All',
    'ExternalConnection.ReadWrite.All',
  ],
  writeConnection: ['ExternalConnection.ReadWrite.OwnedBy', 'ExternalConnection.ReadWrite.All'],
  readItem: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.Read.All', 'ExternalItem.ReadWrite.All'],
  writeItem: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.All'],
  readExternalGroup: ['ExternalItem.Read.All', 'ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.All'],
  writeExternalGroup: ['ExternalItem.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.All'],
  search: ['ExternalItem.Read.All'],
  askCopilot: ['ExternalItem.Read.All'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type CallKind = keyof typeof scopesFor

export function refuseMissingScope(caller: Caller, kind: CallKind): GraphRefusal | undefined {
  const needed: readonly string[] = scopesFor[kind]
  if (needed.some((scope) => caller.scopes.includes(scope))) return undefined
  const message = `Insufficient privileges to complete the operation. Needed: one of ${needed.join(', ')}. The token has: ${caller.scopes.join(', ') || 'none'}.`
  return { status: 403, code: 'Forbidden', message }
}

/** Whether the token reaches this connection: by an .All scope, or because the connection lets the app in. */
export function reachesConnection(caller: Caller, kind: CallKind, connection: Connection): boolean {
  const usable = scopesFor[kind].filter((scope) => caller.scopes.includes(scope))
  if (usable.some((scope) => scope.endsWith('.All'))) return true
  return connection.ownerAppId === caller.appId || connection.authorizedAppIds.includes(caller.appId)
}

export function refuseForeignConnection(
  caller: Caller,
  kind: CallKind,
  connection: Connection,
): GraphRefusal | undefined {
  if (reachesConnection(caller, kind, connection)) return undefined
  const message = `The app '${caller.appId}' is not authorized to the connection '${connection.id}'. It neither created the connection nor is it listed in authorizedAppIds.`
  return { status: 403, code: 'accessDenied', message }
}

export function refuseNonAdministrator(caller: Caller): GraphRefusal | undefined {
  if (caller.isAdministrator) return undefined
  return { status: 403, code: 'Forbidden', message: 'The signed-in user must be an administrator.' }
}
