import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import { groupById, groups } from '../../seed/directory/groups.ts'
import { membersByGroup, membersOf } from '../../seed/directory/memberships.ts'
import { userByKey } from '../../seed/directory/users.ts'
import type { GraphRequest } from '../graphContext.ts'
import { type GraphRefusal, unknownToSandbox } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import type { DirectoryEntry } from './directoryQuery.ts'
import { listPage, resourceNotFound } from './listDirectory.ts'
import { readListOptions } from './listOptions.ts'
import { type DirectoryKind, picked, refuseProperties } from './readableProperties.ts'

const options: readonly string[] = ['$top', '$select', '$count', '$skiptoken']
const mostGroupIds = 20

/** GET /groups/{id}/members, of one kind with a cast: direct members. https://learn.microsoft.com/graph/api/group-list-members */
export function listMembers(c: GraphRequest, only?: DirectoryKind): Response | GraphRefusal {
  const id = c.req.param('id') ?? ''
  const group = groupById(id)
  if (group === undefined) return resourceNotFound(id)
  const members = membersOf(group.id).filter((member) => only === undefined || kindOf(member) === only)
  return listObjects(c, members)
}

/** GET /users/{id}/transitiveMemberOf. https://learn.microsoft.com/graph/api/user-list-transitivememberof */
export function listTransitiveGroups(c: GraphRequest): Response | GraphRefusal {
  const id = c.req.param('id') ?? ''
  const user = userByKey(id)
  if (user === undefined) return resourceNotFound(id)
  const ids = transitiveGroupIds(user.id)
  return listObjects(
    c,
    groups.filter((group) => ids.has(group.id)),
  )
}

const checkShape = z.strictObject({ groupIds: z.array(z.string()) })

/** POST /users/{id}/checkMemberGroups: which of the groups, at most 20, the user is in, directly or by way of others. */
export async function checkMemberGroups(c: GraphRequest): Promise<Response | GraphRefusal> {
  const id = c.req.param('id') ?? ''
  const body = checkShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return badRequest("The body needs 'groupIds', a list of texts.")
  if (body.data.groupIds.length > mostGroupIds) {
    return badRequest(`Too many group ids: ${body.data.groupIds.length}. The limit is ${mostGroupIds}.`)
  }
  const user = userByKey(id)
  if (user === undefined) return resourceNotFound(id)
  const memberOf = transitiveGroupIds(user.id)
  return graphJson({
    '@odata.context': contextUrl(c.get('version'), 'Collection(Edm.String)'),
    value: body.data.groupIds.filter((groupId) => memberOf.has(groupId.toLowerCase())),
  })
}

/** The groups that somebody is in, directly or by way of other groups; a cycle ends it. */
export function transitiveGroupIds(memberId: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    for (const [group, members] of membersByGroup) {
      if (found.has(group) || !members.includes(id)) continue
      found.add(group)
      visit(group)
    }
  }
  visit(memberId)
  return found
}

function listObjects(c: GraphRequest, entries: readonly DirectoryEntry[]): Response | GraphRefusal {
  const reading = readListOptions(new URL(c.req.url).searchParams, options)
  if (reading.kind === 'refused') return reading.refusal
  const { select } = reading.options
  const caller = c.get('caller')
  const isKnown = (kind: DirectoryKind, name: string) => refuseProperties(caller, kind, [name])?.status !== 501
  // Each kind of object gives those of the selected properties that it has.
  const namesOf = (kind: DirectoryKind) => select?.filter((name) => isKnown(kind, name))
  const unknown = select?.find((name) => !isKnown('users', name) && !isKnown('groups', name))
  if (unknown !== undefined) return unknownToSandbox(`the property '${unknown}' of directory objects`)
  const kinds = [...new Set(entries.map(kindOf))]
  const refusal = kinds.map((kind) => refuseProperties(caller, kind, namesOf(kind) ?? [])).find((each) => each)
  if (refusal !== undefined) return refusal
  return listPage(c, 'directoryObjects', entries, reading.options, (entry) => {
    const kind = kindOf(entry)
    return { '@odata.type': `#microsoft.graph.${kind.slice(0, -1)}`, ...picked(caller, kind, entry, namesOf(kind)) }
  })
}

function kindOf(entry: DirectoryEntry): DirectoryKind {
  return 'userPrincipalName' in entry ? 'users' : 'groups'
}

function badRequest(message: string): GraphRefusal {
  return { status: 400, code: 'Request_BadRequest', message }
}
