import { type EffectiveAccess, effectiveAccess } from '../../../domain/access/effectiveAccess.ts'
import { membershipPath } from '../../../domain/access/membershipPath.ts'
import { isExternalGroup } from '../../../domain/acl.ts'
import type { DirectoryGroup, DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { isGuid } from '../../../domain/guid.ts'
import { directGroupsAmong } from '../../../graph/directory/directMemberships.ts'
import { transitiveGroupsOf } from '../../../graph/directory/memberships.ts'
import type { GraphClient } from '../../../graph/graphClient.ts'
import type { GraphError } from '../../../graph/graphError.ts'

/** What testing a person against an access list came to. */
export interface PersonTrial {
  readonly access: EffectiveAccess
  /** The groups between the person and the group of the entry that decides, that group last; none for other entries. */
  readonly path: readonly string[] | undefined
  /** The groups that the person is in, with their names. */
  readonly groups: readonly DirectoryGroup[]
  /** Why memberships could not be read, where they matter. */
  readonly error: GraphError | undefined
}

/**
 * Tests a person against an access list: a call for all groups of the person, and one for the way to the group that decides.
 * A list without groups needs none. Who is in a connector's own group, Graph shows nobody.
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
  const path =
    decisive !== undefined && isDirectoryGroup(decisive)
      ? await pathTo(client, person.id, [...ids], decisive.value, signal)
      : undefined
  return { access, path, groups, error: told.kind === 'error' ? told.error : undefined }
}

const noGroups = { kind: 'ok', value: [] } as const

function isDirectoryGroup(entry: AclEntry): boolean {
  return entry.type === 'group' && !isExternalGroup(entry) && isGuid(entry.value)
}

// Without the right to read members there is an answer, only not the way to it.
async function pathTo(
  client: GraphClient,
  personId: string,
  groupIds: readonly string[],
  groupId: string,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const direct = await directGroupsAmong(client, personId, groupIds, groupId, signal)
  return direct.kind === 'ok' ? membershipPath(direct.value, personId, groupId) : undefined
}
