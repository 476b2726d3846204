import type { SchemaProperty } from '../seed/connection.ts'
import { findConnection } from './connections.ts'
import type { GraphContext, GraphRequest, GraphVersion } from './graphContext.ts'
import { type GraphRefusal, notFound } from './graphError.ts'
import { contextUrl, graphJson } from './graphJson.ts'

// Members that stand before unknownFutureValue in the published enums; the rest need the Prefer header.
// https://learn.microsoft.com/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations
const oldLabels: readonly string[] = [
  'title',
  'url',
  'createdBy',
  'lastModifiedBy',
  'authors',
  'createdDateTime',
  'lastModifiedDateTime',
  'fileName',
  'fileExtension',
]
const newTypes: readonly string[] = ['principal', 'principalCollection']

const preference = 'include-unknown-enum-members'

/** GET /external/connections/{id}/schema: a bare schema object, 404 while none is registered. */
export async function getSchema(c: GraphRequest, graph: GraphContext): Promise<Response | GraphRefusal> {
  const found = await findConnection(c, graph, 'connections')
  if (found.kind === 'refused') return found.refusal
  const { connection } = found
  if (connection.schema === undefined) {
    return notFound('ItemNotFound', `No schema is registered for the connection '${connection.id}'.`)
  }
  const version = c.get('version')
  const showsNewMembers = (c.req.header('Prefer') ?? '').toLowerCase().includes(preference)
  const body = {
    '@odata.context': contextUrl(version, `external/connections('${connection.id}')/schema/$entity`),
    baseType: 'microsoft.graph.externalItem',
    properties: connection.schema.map((property) => propertyJson(property, version, showsNewMembers)),
  }
  return graphJson(body, { headers: showsNewMembers ? { 'Preference-Applied': preference } : {} })
}

function propertyJson(property: SchemaProperty, version: GraphVersion, showsNewMembers: boolean): object {
  const labels = property.labels ?? []
  return {
    name: property.name,
    description: property.description ?? null,
    type: showsNewMembers || !newTypes.includes(property.type) ? property.type : 'unknownFutureValue',
    isSearchable: property.isSearchable ?? false,
    isQueryable: property.isQueryable ?? false,
    isRetrievable: property.isRetrievable ?? false,
    isRefinable: property.isRefinable ?? false,
    labels: labels.map((label) => (showsNewMembers || oldLabels.includes(label) ? label : 'unknownFutureValue')),
    aliases: property.aliases ?? [],
    ...(version === 'beta'
      ? {
          isExactMatchRequired: property.isExactMatchRequired ?? false,
          rankingHint: property.importanceScore === undefined ? null : { importanceScore: property.importanceScore },
        }
      : {}),
  }
}
