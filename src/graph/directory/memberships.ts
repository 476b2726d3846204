import { z } from 'zod/mini'
import type { DirectoryGroup, DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { queryOf, segment } from '../address.ts'
import { type BatchedRequest, mostBatched, sendBatch } from '../batch.ts'
import { callPatiently, type Patience } from '../callPatiently.ts'
import type { GraphClient, GraphRequest } from '../graphClient.ts'
import type { GraphError } from '../graphError.ts'
import { inPartsOf } from '../inPartsOf.ts'
import { type Reading, readingOf } from '../jsonAnswer.ts'
import { type ScopeName, scopesByCall } from '../scopes.ts'
import { type PrincipalListPage, readObjectPage } from './wirePrincipal.ts'

/** A value that came of several calls, or why there is none. */
export type Told<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'error'; readonly error: GraphError }

/** How many groups one question may name. https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups */
const mostAsked = 20
const mostPages = 50

/**
 * Which of the groups somebody is in, directly or by way of other groups, by their IDs in small letters. A call asks about 20
 * groups, or as a batch about 400.
 */
export async function checkMemberGroups(
  client: GraphClient,
  userId: string,
  groupIds: readonly string[],
  signal?: AbortSignal,
): Promise<Told<ReadonlySet<string>>> {
  const path = `/users/${segment(userId)}/checkMemberGroups`
  const scopes: readonly ScopeName[] = [scopesByCall.checkMemberships[0]]
  const parts = inPartsOf(groupIds, mostAsked)
  const found = new Set<string>()
  const take = (json: unknown): boolean => {
    const ids = checkedSchema.safeParse(json).data?.value
    for (const id of ids ?? []) found.add(id.toLowerCase())
    return ids !== undefined
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) {
    const body = JSON.stringify({ groupIds: only })
    const request: GraphRequest = { method: 'POST', apiVersion: 'v1.0', path, scopes, body, signal }
    const result = await callPatiently(() => client.send(request), { signal })
    const reading = readingOf(result, (json) => take(json) || undefined)
    return reading.kind === 'error' ? reading : { kind: 'ok', value: found }
  }
  for (const some of inPartsOf(parts, mostBatched)) {
    const requests = some.map((ids): BatchedRequest => ({ method: 'POST', path, json: { groupIds: ids } }))
    for (const result of await sendBatch(client, requests, { apiVersion: 'v1.0', scopes, signal })) {
      if (result.kind === 'error') return result
      if (!take(result.json)) return unreadable
    }
  }
  return { kind: 'ok', value: found }
}

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

const unreadable = {
  kind: 'error',
  error: { kind: 'unreadableAnswer', status: 200, why: 'unexpectedShape' },
} as const
const checkedSchema = z.lazy(() => z.object({ value: z.array(z.string()) }))
