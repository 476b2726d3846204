import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import type { SchemaProperty } from '../../seed/connection.ts'
import { allConnections } from '../connectionStore.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { malformed, unknownToSandbox } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { findableItems, shownProperties } from './findable.ts'
import { manyHits, manyHitsAnswer } from './manyHits.ts'
import { matchesItem, type SearchedItem, wordsOf } from './matchItem.ts'
import { playSearch } from './playSearch.ts'
import { readKql } from './readKql.ts'
import { resultTemplatesOf, templateIdFor } from './resultTemplates.ts'

// What the sandbox does not know is refused, so that nobody believes that it was heeded.
const queryShape = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        entityTypes: z.tuple([z.literal('externalItem')]),
        contentSources: z.array(z.string().regex(/^\/external\/connections\/[^/]+$/)).min(1),
        query: z.strictObject({ queryString: z.string().min(1) }),
        from: z.int().min(0).default(0),
        size: z.int().min(1).max(500).default(25),
        fields: z.array(z.string()).optional(),
        resultTemplateOptions: z.strictObject({ enableResultTemplate: z.boolean() }).optional(),
      }),
    )
    .length(1),
})

/**
 * POST /search/query for external items: those in the index that fit the query and that the signed-in person may find.
 * https://learn.microsoft.com/graph/search-concept-custom-types
 */
export async function searchItems(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const body = queryShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const [request] = body.data.requests
  if (request === undefined) return malformed('InvalidRequest', 'There is no request.')
  const { contentSources, query, from, size, fields, resultTemplateOptions } = request
  const played = await playSearch(c, graph, query.queryString)
  if (played !== undefined) return played
  const named = contentSources.map((source) => source.slice(source.lastIndexOf('/') + 1))
  const schemas = new Map((await allConnections(graph)).map(({ id, schema = [] }) => [id, schema]))
  const unknown = named.find((id) => id !== '*' && !schemas.has(id))
  if (unknown !== undefined) return malformed('InvalidContentSource', `There is no connection '${unknown}'.`)
  if (query.queryString === manyHits) return graphJson(manyHitsAnswer(c.get('version'), from, size))
  const terms = readKql(query.queryString)
  if (typeof terms === 'string') return unknownToSandbox(terms)

  const isTemplated = resultTemplateOptions?.enableResultTemplate === true
  const hits: { readonly resultTemplateId?: string }[] = []
  for (const connection of named.includes('*') ? schemas.keys() : new Set(named)) {
    const schema = schemas.get(connection) ?? []
    const found = await findableItems(c, graph, connection, (item) => matchesItem(item, terms, schema))
    hits.push(
      ...found.map((item) => ({
        ...hitOf(item, connection, schema, fields),
        ...(isTemplated ? templateIdFor(connection, item) : {}),
      })),
    )
  }
  const page = hits.slice(from, from + size).map((hit, index) => ({ rank: from + index + 1, ...hit }))
  return graphJson({
    '@odata.context': contextUrl(c.get('version'), 'Collection(microsoft.graph.searchResponse)'),
    value: [
      {
        searchTerms: wordsOf(query.queryString),
        hitsContainers: [
          {
            ...(page.length === 0 ? {} : { hits: page }),
            total: hits.length,
            moreResultsAvailable: from + size < hits.length,
          },
        ],
        ...(isTemplated ? { resultTemplates: resultTemplatesOf(page) } : {}),
      },
    ],
  })
}

function hitOf(
  item: SearchedItem,
  connection: string,
  schema: readonly SchemaProperty[],
  fields: readonly string[] | undefined,
): object {
  // The item id stands at the end of two properties; the id of the hit is another one.
  const substrateId = `5a4db0c5-0000-4000-8000-00000000f00d,${item.id}`
  return {
    hitId: `hit-${connection}-${item.id}`,
    contentSource: connection,
    resource: {
      '@odata.type': '#microsoft.graph.externalConnectors.externalItem',
      properties: {
        ...shownProperties(item, schema, fields),
        substrateContentDomainId: substrateId,
        fileID: substrateId,
      },
    },
  }
}
