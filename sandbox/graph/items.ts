import { parseJson } from '../parseJson.ts'
import { userByKey } from '../seed/directory/users.ts'
import { failureHeader, isSentinelId } from '../sentinels.ts'
import { keyOf } from '../storage/storage.ts'
import { checkItem } from './check/checkItem.ts'
import { findConnection } from './connections.ts'
import type { GraphContext, GraphRequest, GraphVersion } from './graphContext.ts'
import { type GraphRefusal, malformed, notFound } from './graphError.ts'
import { contextUrl, graphJsonText } from './graphJson.ts'
import { putEcho, storedItem } from './itemEcho.ts'
import { refuseNonAdministrator } from './permissions.ts'
import { playSentinel, spoilAnswer } from './playSentinel.ts'
import { readJson } from './readJson.ts'
import { mayFind } from './search/mayFind.ts'
import { storedAcl } from './search/storedAcl.ts'

/**
 * Bytes a PUT may have.
 * https://learn.microsoft.com/graph/connecting-external-content-api-limits
 */
const byteLimits: Readonly<Record<GraphVersion, number>> = { beta: 4_000_000, 'v1.0': 30_000_000 }

/** PUT: checks the body against contract and schema, and stores it byte for byte. */
export async function putItem(
  c: GraphRequest,
  graph: GraphContext,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Response | GraphRefusal> {
  const itemId = c.req.param('item') ?? ''
  const found = await findConnection(c, graph, 'writeItem')
  if (found.kind === 'refused') return found.refusal
  const { connection } = found
  const early = refuseSignedIn(connection.id) ?? refuseNonAdministrator(c.get('caller')) ?? refuseItemId(itemId)
  if (early !== undefined) return early
  const asked = c.req.header(failureHeader) ?? ''
  const failure = [itemId, asked].find(isSentinelId)
  if (failure !== undefined) {
    const { signal } = c.req.raw
    const call = { id: failure, connectionId: connection.id, isAskedFor: failure === asked, caller: c.get('caller') }
    const played = await playSentinel(call, graph, signal)
    if (played !== undefined) return played
  }

  const version = c.get('version')
  const text = bodyText(c.req.header('Content-Type'), bytes, version)
  if (typeof text !== 'string') return text
  if (connection.schema === undefined) {
    return malformed(
      'ConnectionNotReady',
      `The connection '${connection.id}' is in state draft: register a schema first.`,
    )
  }
  const checked = checkItem(text, { itemId, version, schema: connection.schema })
  if (checked.kind === 'refused') {
    const { code, message } = checked.refusal
    return failure === 'failPlanted' ? malformed() : malformed(code, message)
  }
  // Somebody who gave up waiting must not find the item written after all.
  if (!c.req.raw.signal.aborted && failure !== 'lostItem') {
    const key = itemKey(connection.id, itemId)
    await graph.index.add(
      connection.id,
      itemId,
      (await graph.storage.get(key)) === undefined,
      isSentinelId(asked) ? asked : undefined,
    )
    await graph.storage.put(key, text)
  }

  const echo = putEcho(itemId, itemContext(version, connection.id), checked.item)
  const good = graphJsonText(echo)
  return failure === undefined ? good : spoilAnswer(failure, good, echo)
}

/** GET: what was stored, every digit of it. */
export async function getItem(c: GraphRequest, graph: GraphContext): Promise<Response | GraphRefusal> {
  const itemId = c.req.param('item') ?? ''
  const found = await findConnection(c, graph, 'readItem')
  if (found.kind === 'refused') return found.refusal
  const refusal = refuseSignedIn(found.connection.id)
  if (refusal !== undefined) return refusal
  const text = await graph.storage.get(itemKey(found.connection.id, itemId))
  const item = text === undefined ? undefined : readJson(text)
  if (text === undefined || item?.kind !== 'object') return itemNotFound(itemId)
  if (!(await isReadable(c, graph, found.connection.id, text))) return itemNotFound(itemId)
  return graphJsonText(storedItem(itemId, itemContext(c.get('version'), found.connection.id), item))
}

function itemContext(version: GraphVersion, connectionId: string): string {
  return contextUrl(version, `external/connections('${connectionId}')/items/$entity`)
}

/** Administrators read every item; everybody else those that they may find. */
async function isReadable(c: GraphRequest, graph: GraphContext, connection: string, text: string): Promise<boolean> {
  const { person, isAdministrator } = c.get('caller')
  if (isAdministrator) return true
  const reader = userByKey(person.oid)
  return reader !== undefined && mayFind(reader, storedAcl(parseJson(text)), { storage: graph.storage, connection })
}

export async function deleteItem(c: GraphRequest, graph: GraphContext): Promise<Response | GraphRefusal> {
  const itemId = c.req.param('item') ?? ''
  const found = await findConnection(c, graph, 'writeItem')
  if (found.kind === 'refused') return found.refusal
  const refusal = refuseNonAdministrator(c.get('caller'))
  if (refusal !== undefined) return refusal
  const key = itemKey(found.connection.id, itemId)
  if ((await graph.storage.get(key)) === undefined) return itemNotFound(itemId)
  await graph.storage.delete(key)
  await graph.index.remove(found.connection.id, itemId)
  return new Response(null, { status: 204 })
}

function itemKey(connectionId: string, itemId: string): string {
  return keyOf('item', connectionId, itemId)
}

function itemNotFound(itemId: string): GraphRefusal {
  return notFound('ItemNotFound', `The item '${itemId}' does not exist in this connection.`)
}

/** Some tenants are reported to answer so to every signed-in user, although all is right: the same works with an app-only token. */
function refuseSignedIn(connectionId: string): GraphRefusal | undefined {
  if (!connectionId.startsWith('appOnly')) return undefined
  return {
    status: 401,
    code: 'Unauthenticated',
    message: 'The request lacks valid authentication credentials.',
  }
}

// Documented are letters and digits; the rest of this list works in practice.
function refuseItemId(itemId: string): GraphRefusal | undefined {
  if (/^[\w.~=-]{1,128}$/.test(itemId)) return undefined
  return malformed('InvalidItemId', 'The item id has 1 to 128 characters: letters and digits, at most also - _ . ~ =')
}

function bodyText(
  contentType: string | undefined,
  bytes: Uint8Array<ArrayBuffer>,
  version: GraphVersion,
): string | GraphRefusal {
  if (!/^application\/json *(;|$)/i.test(contentType ?? '')) {
    const message = `The Content-Type must be application/json, not '${contentType ?? ''}'.`
    return { status: 415, code: 'UnsupportedMediaType', message }
  }
  const limit = byteLimits[version]
  if (bytes.byteLength > limit) {
    const message = `The request body has ${bytes.byteLength} bytes. The limit on ${version} is ${limit}.`
    return { status: 413, code: 'RequestEntityTooLarge', message }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return malformed('InvalidJson', '/: the body is not valid UTF-8.')
  }
}
