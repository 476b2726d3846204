import type { Connection } from '../seed/connection.ts'
import { allConnections, connectionById } from './connectionStore.ts'
import type { GraphContext, GraphRequest, GraphVersion } from './graphContext.ts'
import { type GraphRefusal, malformed, notFound } from './graphError.ts'
import { contextUrl, graphJson } from './graphJson.ts'
import { nextLink, skipIn } from './nextLink.ts'
import { type CallKind, reachesConnection, refuseForeignConnection } from './permissions.ts'

/** GET /external/connections: under OwnedBy only those the app is authorized to. */
export async function listConnections(c: GraphRequest, graph: GraphContext): Promise<Response | GraphRefusal> {
  const filter = c.req.query('$filter')
  const name = filter === undefined ? undefined : /^name eq '((?:[^']|'')*)'$/.exec(filter.trim())?.[1]
  if (filter !== undefined && name === undefined) {
    return malformed('InvalidFilter', "The sandbox knows $filter=name eq '…' alone.")
  }
  const skip = skipIn(c.req.query('$skiptoken'))
  if (skip === undefined) return malformed('InvalidSkipToken', 'The $skiptoken is not one of ours.')
  const version = c.get('version')
  const all = (await allConnections(graph))
    .filter((connection) => reachesConnection(c.get('caller'), 'connections', connection))
    .filter((connection) => name === undefined || connection.name === name.replaceAll("''", "'"))
    .map((connection) => connectionJson(connection, version))
  return graphJson({
    '@odata.context': contextUrl(version, 'external/connections'),
    ...(skip + pageSize < all.length ? { '@odata.nextLink': nextLink(c.req.url, skip + pageSize) } : {}),
    value: all.slice(skip, skip + pageSize),
  })
}

/** How many connections an answer has; how many the real service gives is not documented. */
const pageSize = 20

export async function getConnection(c: GraphRequest, graph: GraphContext): Promise<Response | GraphRefusal> {
  const found = await findConnection(c, graph, 'connections')
  if (found.kind === 'refused') return found.refusal
  const version = c.get('version')
  const context = contextUrl(version, 'external/connections/$entity')
  return graphJson({ '@odata.context': context, ...connectionJson(found.connection, version) })
}

/** The connection named in the path, if it exists and the token reaches it. */
export async function findConnection(
  c: GraphRequest,
  graph: GraphContext,
  kind: CallKind,
): Promise<
  | { readonly kind: 'found'; readonly connection: Connection }
  | { readonly kind: 'refused'; readonly refusal: GraphRefusal }
> {
  const id = c.req.param('connection') ?? ''
  const connection = await connectionById(graph, id)
  if (connection === undefined) {
    const refusal = notFound('ItemNotFound', `The connection '${id}' does not exist in this tenant.`)
    return { kind: 'refused', refusal }
  }
  const refusal = refuseForeignConnection(c.get('caller'), kind, connection)
  return refusal === undefined ? { kind: 'found', connection } : { kind: 'refused', refusal }
}

export function connectionJson(connection: Connection, version: GraphVersion): object {
  const { id, name, description, state, contentCategory, ownerAppId, authorizedAppIds, templates } = connection
  return {
    id,
    name,
    description,
    state,
    contentCategory,
    connectorId: null,
    configuration: { authorizedAppIds: [ownerAppId, ...authorizedAppIds] },
    activitySettings: null,
    searchSettings: templates === undefined ? null : { searchResultTemplates: templates },
    ...(version === 'beta'
      ? {
          enabledContentExperiences: 'search',
          complianceSettings: null,
          ingestedItemsCount: state === 'draft' ? null : 0,
        }
      : {}),
  }
}
