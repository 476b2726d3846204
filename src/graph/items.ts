import type { ApiVersion } from '../domain/apiVersion.ts'
import { connectionPath, segment } from './address.ts'
import type { GraphClient, GraphRequest, GraphResult } from './graphClient.ts'
import { type ScopeFor, scopesByCall } from './scopes.ts'

/** Which item a call is about. */
export type ItemAddress = {
  readonly apiVersion: ApiVersion
  readonly connectionId: string
  readonly itemId: string
}

/**
 * Creates the item, or replaces the one that is there. Success is a 2xx; its body is optional and may be no JSON. A page of
 * HTML is not Graph's: a hotel's sign-in page answers 200 too.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export async function putItem(
  client: GraphClient,
  {
    body,
    scope,
    signal,
    headers,
    ...address
  }: ItemAddress & {
    readonly body: Blob
    readonly scope?: ScopeFor<'writeItem'>
    readonly headers?: GraphRequest['headers'] | undefined
    readonly signal?: AbortSignal
  },
): Promise<GraphResult> {
  const result = await client.send({
    ...callOf(address, 'PUT'),
    scopes: [scope ?? scopesByCall.writeItem[0]],
    body,
    signal,
    ...(headers && { headers }),
  })
  if (result.kind === 'error' || !/^\s*</.test(result.response.bodyText)) return result
  const { status, response: answer } = result
  return { kind: 'error', error: { kind: 'unreadableAnswer', status, why: 'notJson' }, answer }
}

/**
 * Reads the item as it is stored. The text stays text, because an Int64 does not fit a JavaScript number.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get
 */
export function getItem(
  client: GraphClient,
  { scope, signal, ...address }: ItemAddress & { readonly scope?: ScopeFor<'getItem'>; readonly signal?: AbortSignal },
): Promise<GraphResult> {
  return client.send({ ...callOf(address, 'GET'), scopes: [scope ?? scopesByCall.getItem[0]], signal })
}

/** Deletes the item. https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete */
export function deleteItem(
  client: GraphClient,
  {
    scope,
    signal,
    ...address
  }: ItemAddress & { readonly scope?: ScopeFor<'writeItem'>; readonly signal?: AbortSignal },
): Promise<GraphResult> {
  return client.send({ ...callOf(address, 'DELETE'), scopes: [scope ?? scopesByCall.writeItem[0]], signal })
}

/** The path of an item, from the API version on. */
export function itemPath(connectionId: string, itemId: string): string {
  return `${connectionPath(connectionId)}/items/${segment(itemId)}`
}

function callOf<Method extends string>({ apiVersion, connectionId, itemId }: ItemAddress, method: Method) {
  return { method, apiVersion, path: itemPath(connectionId, itemId) }
}
