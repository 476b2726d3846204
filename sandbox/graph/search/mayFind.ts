import type { Storage } from '../../storage/storage.ts'
import type { DirectoryEntry } from '../directory/directoryQuery.ts'
import { transitiveGroupIds } from '../directory/memberships.ts'
import { membersOfGroup, readGroup } from '../externalGroups/externalGroupStore.ts'
import { isExternal } from '../externalGroups/externalMembers.ts'

/** An access entry as it is stored. */
export type AccessEntry = {
  readonly accessType: 'grant' | 'deny'
  readonly type: 'user' | 'group' | 'everyone' | 'everyoneExceptGuests' | 'externalGroup'
  readonly value: string
  readonly identitySource?: 'azureActiveDirectory' | 'external' | undefined
}

/** Where the external groups of an item are. */
export type ExternalGroups = { readonly storage: Storage; readonly connection: string }

/**
 * Whether somebody may find an item with this access list: some entry lets them in, and none keeps them out. Who has a
 * disabled account finds nothing, because nobody signs in with one.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-items#access-control-list
 */
export async function mayFind(
  person: DirectoryEntry,
  acl: readonly AccessEntry[],
  external: ExternalGroups,
): Promise<boolean> {
  if (person['accountEnabled'] === false) return false
  const applying: AccessEntry[] = []
  for (const entry of acl) if (await isAbout(person, entry, external)) applying.push(entry)
  return (
    applying.some(({ accessType }) => accessType === 'grant') &&
    !applying.some(({ accessType }) => accessType === 'deny')
  )
}

async function isAbout(person: DirectoryEntry, entry: AccessEntry, external: ExternalGroups): Promise<boolean> {
  const id = entry.value.toLowerCase()
  switch (entry.type) {
    case 'everyone':
      return true
    case 'everyoneExceptGuests':
      return person['userType'] !== 'Guest'
    case 'user':
      return id === person.id
    case 'group':
      if (entry.identitySource === 'external') return isInExternalGroup(person, entry.value, external, new Set())
      return transitiveGroupIds(person.id).has(id)
    case 'externalGroup':
      return isInExternalGroup(person, entry.value, external, new Set())
  }
}

/** A group that does not exist has nobody in it; one that is met again has been looked through already. */
async function isInExternalGroup(
  person: DirectoryEntry,
  group: string,
  external: ExternalGroups,
  seen: Set<string>,
): Promise<boolean> {
  if (seen.has(group)) return false
  seen.add(group)
  const { storage, connection } = external
  if ((await readGroup(storage, connection, group)) === undefined) return false
  for (const member of await membersOfGroup(storage, connection, group)) {
    const isIn = isExternal(member)
      ? await isInExternalGroup(person, member.id, external, seen)
      : member.id.toLowerCase() === person.id || transitiveGroupIds(person.id).has(member.id.toLowerCase())
    if (isIn) return true
  }
  return false
}
