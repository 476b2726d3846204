import type { Caller } from '../bearer.ts'
import { type GraphRefusal, unknownToSandbox } from '../graphError.ts'
import type { DirectoryEntry } from './directoryQuery.ts'

export type DirectoryKind = 'users' | 'groups'

/** What comes without `$select`. https://learn.microsoft.com/graph/api/resources/user#properties */
const defaults: Readonly<Record<DirectoryKind, readonly string[]>> = {
  users: ['id', 'displayName', 'givenName', 'surname', 'jobTitle', 'mail', 'officeLocation', 'userPrincipalName'],
  groups: ['id', 'displayName', 'description', 'mail', 'mailEnabled', 'mailNickname', 'securityEnabled', 'visibility'],
}

/** What else there is. */
const selectable: Readonly<Record<DirectoryKind, readonly string[]>> = {
  users: [...defaults.users, 'department', 'userType', 'accountEnabled'],
  groups: defaults.groups,
}

/** All that User.ReadBasic.All tells. https://learn.microsoft.com/graph/permissions-reference#userreadbasicall */
const basic: readonly string[] = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']

/** Refuses to read properties that the token does not reach, or that the sandbox does not have. */
export function refuseProperties(
  caller: Caller,
  kind: DirectoryKind,
  names: readonly string[],
): GraphRefusal | undefined {
  const unknown = names.find((name) => !selectable[kind].includes(name))
  if (unknown !== undefined) return unknownToSandbox(`the property '${unknown}' of ${kind}`)
  if (kind === 'groups' || readsAll(caller) || names.every((name) => basic.includes(name))) return undefined
  return {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  }
}

/** The selected properties of an entry; without `$select` the default ones, null where the token does not reach. */
export function picked(
  caller: Caller,
  kind: DirectoryKind,
  entry: DirectoryEntry,
  names: readonly string[] | undefined,
): object {
  const isReadable = (name: string): boolean => kind === 'groups' || readsAll(caller) || basic.includes(name)
  return Object.fromEntries(
    (names ?? defaults[kind]).map((name) => [name, isReadable(name) ? (entry[name] ?? null) : null]),
  )
}

function readsAll(caller: Caller): boolean {
  return caller.scopes.includes('User.Read.All')
}
