import { type EffectiveAccess, effectiveAccess } from '../../../domain/access/effectiveAccess.ts'
import { membershipPaths } from '../../../domain/access/membershipPath.ts'
import { isExternalGroup } from '../../../domain/acl.ts'
import type { DirectoryGroup, DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { isGuid } from '../../../domain/guid.ts'
import { directGroupsAmong } from '../../../graph/directory/directMemberships.ts'
import { type Told, transitiveGroupsOf } from '../../../graph/directory/memberships.ts'
import type { GraphClient } from '../../../graph/graphClient.ts'
import type { GraphError } from '../../../graph/graphError.ts'

/** What testing a person against an access list came to. */
export interface PersonTrial {
  readonly access: EffectiveAccess
  /** The group whose entry decides; undefined where another entry does. */
  readonly decisiveGroup: string | undefined
  /** The groups that the person is in, with their names. */
  readonly groups: readonly DirectoryGroup[]
  /** Why memberships could not be read, where they matter. */
  readonly error: GraphError | undefined
}

/**
 * Tests a person against an access list: one call, for all groups of the person; a list without groups needs none. Who is in a connector's own group, Graph shows nobody.
 */
export async function tryPerson(
  client: GraphClient,
  acl: readonly AclEntry[],
  person: DirectoryUser,
  tenantId: string | undefined,
  signal: AbortSignal,
): Promise<PersonTrial> {
  const needsGroups = acl.some((entry) => isDirectoryGroup(entry))
  const told = needsGroups ? await transitiveGroupsOf(client, person.id, signal) : noGroups
  const groups = told.kind === 'ok' ? told.value : []
  const ids = new Set(groups.map(({ id }) => id))
  const access = effectiveAccess(
    acl,
    { id: person.id, isGuest: person.isGuest, tenantId },
    {
      inGroup: (id) => (told.kind === 'error' ? 'unknown' : ids.has(id.toLowerCase()) ? 'member' : 'notMember'),
      inExternalGroup: () => 'unknown',
    },
  )
  const decisive = access.decidedBy === undefined ? undefined : acl[access.decidedBy]
  const decisiveGroup = decisive !== undefined && isDirectoryGroup(decisive) ? decisive.value : undefined
  return { access, decisiveGroup, groups, error: told.kind === 'error' ? told.error : undefined }
}

const noGroups = { kind: 'ok', value: [] } as const

function isDirectoryGroup(entry: AclEntry): boolean {
  return entry.type === 'group' && !isExternalGroup(entry) && isGuid(entry.value)
}

/**
 * By way of which groups a person belongs to one, that one last, the shortest way first: one more call. To read who is a member takes a permission of
 * its own (GroupMember.ReadBasic.All). https://learn.microsoft.com/graph/api/group-list-members
 */
export async function waysToGroup(
  client: GraphClient,
  personId: string,
  groups: readonly DirectoryGroup[],
  groupId: string,
): Promise<Told<readonly (readonly string[])[]>> {
  const ids = groups.map(({ id }) => id)
  const direct = await directGroupsAmong(client, personId, ids, groupId)
  return direct.kind === 'ok' ? { kind: 'ok', value: membershipPaths(direct.value, personId, groupId) } : direct
}
