import type { DirectoryGroup, DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { queryOf, segment } from '../address.ts'
import { callPatiently, type Patience } from '../callPatiently.ts'
import type { GraphClient, GraphRequest } from '../graphClient.ts'
import type { GraphError } from '../graphError.ts'
import { type Reading, readingOf } from '../jsonAnswer.ts'
import { type ScopeName, scopesByCall } from '../scopes.ts'
import { type PrincipalListPage, readObjectPage } from './wirePrincipal.ts'

/** A value that came of several calls, or why there is none. */
export type Told<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'error'; readonly error: GraphError }

const mostPages = 50

/** All groups that somebody is in, directly or by way of others. https://learn.microsoft.com/graph/api/user-list-transitivememberof */
export async function transitiveGroupsOf(
  client: GraphClient,
  userId: string,
  signal?: AbortSignal,
): Promise<Told<readonly DirectoryGroup[]>> {
  const groups: DirectoryGroup[] = []
  let path = `/users/${segment(userId)}/transitiveMemberOf${queryOf({ $select: 'id,displayName,mail', $top: '999' })}`
  for (let count = 1; ; count++) {
    const reading = await objects(client, path, scopesByCall.checkMemberships[0], { signal })
    if (reading.kind === 'error') return reading
    groups.push(...reading.value.principals.filter((principal) => principal.kind === 'group'))
    const { nextLink } = reading.value
    if (nextLink === undefined || count === mostPages) return { kind: 'ok', value: groups }
    path = nextLink
  }
}

/** A page of the direct members of a group. */
export interface GroupMembers {
  readonly members: readonly DirectoryPrincipal[]
  /** How many there are, things that are neither people nor groups among them; undefined where Graph does not say. */
  readonly total: number | undefined
  /** What the next page is asked for with. */
  readonly next: string | undefined
}

/** The direct members of a group, a page at a time. https://learn.microsoft.com/graph/api/group-list-members */
export async function groupMembers(
  client: GraphClient,
  groupId: string,
  { next, ...patience }: Pick<Patience, 'signal' | 'onWaiting'> & { readonly next?: string | undefined },
): Promise<Reading<GroupMembers>> {
  const query = queryOf({ $select: 'id,displayName,mail,userPrincipalName', $top: '100', $count: 'true' })
  const path = next ?? `/groups/${segment(groupId)}/members${query}`
  const reading = await objects(client, path, scopesByCall.readMembers[0], patience)
  if (reading.kind === 'error') return reading
  const { principals: members, total, nextLink } = reading.value
  return { ...reading, value: { members, total, next: nextLink } }
}

async function objects(
  client: GraphClient,
  path: string,
  scope: ScopeName,
  patience: Pick<Patience, 'signal' | 'onWaiting'>,
): Promise<Reading<PrincipalListPage>> {
  const { signal } = patience
  // Counting what is in a list needs the header.
  const headers = { ConsistencyLevel: 'eventual' }
  const request: GraphRequest = { method: 'GET', apiVersion: 'v1.0', path, scopes: [scope], headers, signal }
  return readingOf(await callPatiently(() => client.send(request), patience), readObjectPage)
}
