import type { Hono } from 'hono'
import { groupById, groups } from '../../seed/directory/groups.ts'
import { userByKey, users } from '../../seed/directory/users.ts'
import type { GraphContext, GraphEnv, GraphRequest, Handle, Outcome } from '../graphContext.ts'
import type { CallKind } from '../permissions.ts'
import { getDirectoryEntry, listDirectory } from './listDirectory.ts'
import { checkMemberGroups, listMembers, listTransitiveGroups } from './memberships.ts'
import { searchOnPurpose } from './searchOnPurpose.ts'

/** Users, groups, and who is in which; now and then the directory is busy. */
export function directoryRoutes(app: Hono<GraphEnv>, graph: GraphContext, handle: Handle, version: string): void {
  const read = (kind: CallKind, endpoint: (c: GraphRequest) => Outcome | Promise<Outcome>) =>
    handle(kind, (c) => graph.throttle.refuse(c.get('caller').sessionId) ?? endpoint(c))
  app.get(
    `${version}/users`,
    read('users', (c) => searchOnPurpose(c, graph, () => listDirectory(c, 'users', users))),
  )
  app.get(
    `${version}/groups`,
    read('groups', (c) => searchOnPurpose(c, graph, () => listDirectory(c, 'groups', groups))),
  )
  app.get(
    `${version}/users/:id`,
    read('users', (c) => getDirectoryEntry(c, 'users', userByKey)),
  )
  app.get(
    `${version}/groups/:id`,
    read('groups', (c) => getDirectoryEntry(c, 'groups', groupById)),
  )
  app.get(
    `${version}/groups/:id/members`,
    read('members', (c) => listMembers(c)),
  )
  app.get(
    `${version}/groups/:id/members/microsoft.graph.group`,
    read('members', (c) => listMembers(c, 'groups')),
  )
  for (const cast of ['', '/microsoft.graph.group']) {
    app.get(`${version}/users/:id/transitiveMemberOf${cast}`, read('memberOf', listTransitiveGroups))
  }
  app.post(`${version}/users/:id/checkMemberGroups`, read('memberOf', checkMemberGroups))
}
