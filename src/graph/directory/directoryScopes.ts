import { type ScopeName, scopesByCall } from '../scopes.ts'
import type { DirectoryDetail } from './wirePrincipal.ts'

/** What finding and naming people and groups asks for: both at once, so that the user is asked once. */
export const directoryScopes: Readonly<Record<DirectoryDetail, readonly ScopeName[]>> = {
  basic: [scopesByCall.readUsers[0], scopesByCall.readGroups[0]],
  full: [scopesByCall.readUsers[1], scopesByCall.readGroups[0]],
}

/** What saying who can find an item takes: names, and who is in a group. */
export const accessScopes: readonly ScopeName[] = [...directoryScopes.basic, scopesByCall.readMembers[0]]
