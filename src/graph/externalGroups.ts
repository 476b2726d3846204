import { z } from 'zod/mini'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { connectionPath, segment } from './address.ts'
import { mostBatched, sendBatch } from './batch.ts'
import { callPatiently } from './callPatiently.ts'
import type { GraphClient, GraphRequest, GraphResult } from './graphClient.ts'
import type { GraphError } from './graphError.ts'
import { inPartsOf } from './inPartsOf.ts'
import { scopesByCall } from './scopes.ts'

/**
 * A group that a connector keeps for itself: access entries name it, and it holds people, groups of the directory and other
 * external groups. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalgroup
 */
export interface ExternalGroup {
  readonly id: string
  readonly displayName: string
  readonly description: string
}

/** Who is put into an external group. https://learn.microsoft.com/graph/api/resources/externalconnectors-identity */
export interface ExternalGroupMember {
  readonly type: 'user' | 'group' | 'externalGroup'
  readonly id: string
}

/** Where an external group is. Graph lists neither groups nor their members: their IDs have to be known. */
export interface ExternalGroupAddress {
  readonly apiVersion: ApiVersion
  readonly connectionId: string
  readonly groupId: string
  readonly signal?: AbortSignal | undefined
}

export type ExternalGroupReading =
  | { readonly kind: 'found'; readonly group: ExternalGroup }
  /** There is no such group, or no such connection. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly error: GraphError }

/** How a change of a group ended. What is there already, or missing already, may be just what was wanted. */
export type ExternalGroupChange =
  | { readonly kind: 'done' }
  | { readonly kind: 'alreadyThere' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly error: GraphError }

/**
 * Reads several groups of one connection, in their order, as batches of twenty: a group that is missing is an answer there, and
 * no failed request. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-get
 */
export async function readExternalGroups(
  client: GraphClient,
  { apiVersion, connectionId, signal }: Omit<ExternalGroupAddress, 'groupId'>,
  groupIds: readonly string[],
): Promise<readonly ExternalGroupReading[]> {
  const readings: ExternalGroupReading[] = []
  for (const part of inPartsOf(groupIds, mostBatched)) {
    const requests = part.map((groupId) => ({ method: 'GET', path: groupPath(connectionId, groupId) }) as const)
    const scopes = [scopesByCall.readExternalGroup[0]]
    for (const result of await sendBatch(client, requests, { apiVersion, scopes, signal })) {
      if (result.kind === 'error')
        readings.push(result.error.kind === 'notFound' ? { kind: 'missing' } : { kind: 'error', error: result.error })
      else readings.push(groupIn(result.json))
    }
  }
  return readings
}

/** Creates a group. https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups */
export function createExternalGroup(
  client: GraphClient,
  { connectionId, ...address }: Omit<ExternalGroupAddress, 'groupId'>,
  group: ExternalGroup,
): Promise<ExternalGroupChange> {
  return change(client, { ...address, method: 'POST', path: groupsPath(connectionId), json: group })
}

/** Changes the name and the description of a group. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-update */
export function changeExternalGroup(
  client: GraphClient,
  { connectionId, groupId, ...address }: ExternalGroupAddress,
  json: Omit<ExternalGroup, 'id'>,
): Promise<ExternalGroupChange> {
  return change(client, { ...address, method: 'PATCH', path: groupPath(connectionId, groupId), json })
}

/** Deletes a group with its members. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-delete */
export function deleteExternalGroup(
  client: GraphClient,
  { connectionId, groupId, ...address }: ExternalGroupAddress,
): Promise<ExternalGroupChange> {
  return change(client, { ...address, method: 'DELETE', path: groupPath(connectionId, groupId) })
}

/** Puts somebody into a group. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members */
export function addExternalGroupMember(
  client: GraphClient,
  { connectionId, groupId, ...address }: ExternalGroupAddress,
  { id, type }: ExternalGroupMember,
): Promise<ExternalGroupChange> {
  const path = `${groupPath(connectionId, groupId)}/members`
  return change(client, { ...address, method: 'POST', path, json: { id, type } })
}

/** Takes somebody out of a group. https://learn.microsoft.com/graph/api/externalconnectors-externalgroupmember-delete */
export function removeExternalGroupMember(
  client: GraphClient,
  { connectionId, groupId, ...address }: ExternalGroupAddress,
  memberId: string,
): Promise<ExternalGroupChange> {
  const path = `${groupPath(connectionId, groupId)}/members/${segment(memberId)}`
  return change(client, { ...address, method: 'DELETE', path })
}

type Change = Pick<GraphRequest, 'method' | 'apiVersion' | 'path' | 'signal'> & { readonly json?: object }

async function change(client: GraphClient, { json, ...request }: Change): Promise<ExternalGroupChange> {
  const scopes = [scopesByCall.writeExternalGroup[0]]
  const body = json === undefined ? undefined : JSON.stringify(json)
  return changeOf(await callPatiently(() => client.send({ ...request, scopes, body }), { signal: request.signal }))
}

function changeOf(result: GraphResult): ExternalGroupChange {
  if (result.kind === 'ok') return { kind: 'done' }
  if (result.error.kind === 'conflict') return { kind: 'alreadyThere' }
  return result.error.kind === 'notFound' ? { kind: 'missing' } : { kind: 'error', error: result.error }
}

function groupIn(json: unknown): ExternalGroupReading {
  const wire = groupSchema.safeParse(json).data
  if (wire === undefined)
    return { kind: 'error', error: { kind: 'unreadableAnswer', status: 200, why: 'unexpectedShape' } }
  return {
    kind: 'found',
    group: { id: wire.id, displayName: wire.displayName ?? '', description: wire.description ?? '' },
  }
}

function groupsPath(connectionId: string): string {
  return `${connectionPath(connectionId)}/groups`
}

function groupPath(connectionId: string, groupId: string): string {
  return `${groupsPath(connectionId)}/${segment(groupId)}`
}

const groupSchema = z.lazy(() =>
  z.object({ id: z.string(), displayName: z.nullish(z.string()), description: z.nullish(z.string()) }),
)
