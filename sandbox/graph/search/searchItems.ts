import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import { connectionById, connections } from '../../seed/connections.ts'
import { userByKey } from '../../seed/directory/users.ts'
import { keyOf } from '../../storage/storage.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { malformed } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { mayFind } from './mayFind.ts'
import { storedAcl } from './storedAcl.ts'

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
      }),
    )
    .length(1),
})

const itemShape = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  content: z.object({ value: z.string() }).optional(),
})

/**
 * POST /search/query for external items: those with the words in them that the signed-in person may find. Words are looked for
 * in all text of an item; KQL is not read, but for `*` alone. https://learn.microsoft.com/graph/search-concept-custom-types
 */
export async function searchItems(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const body = queryShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const [request] = body.data.requests
  if (request === undefined) return malformed('InvalidRequest', 'There is no request.')
  const { contentSources, query, from, size, fields } = request
  const named = contentSources.map((source) => source.slice(source.lastIndexOf('/') + 1))
  const unknown = named.find((id) => id !== '*' && connectionById(id) === undefined)
  if (unknown !== undefined) return malformed('InvalidContentSource', `There is no connection '${unknown}'.`)
  const searched = named.includes('*') ? connections.map(({ id }) => id) : [...new Set(named)]

  const person = userByKey(c.get('caller').person.oid)
  const hits: object[] = []
  for (const connection of searched) {
    for (const key of await graph.storage.list(`${keyOf('item', connection)}/`)) {
      const json = parseJson((await graph.storage.get(key)) ?? '')
      const item = itemShape.safeParse(json).data
      if (person === undefined || item === undefined || !holdsWords(item, query.queryString)) continue
      if (!(await mayFind(person, storedAcl(json), { storage: graph.storage, connection }))) continue
      hits.push(hitOf(decodeURIComponent(key.slice(key.lastIndexOf('/') + 1)), connection, item.properties, fields))
    }
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
      },
    ],
  })
}

function hitOf(
  itemId: string,
  connection: string,
  properties: Readonly<Record<string, unknown>>,
  fields: readonly string[] | undefined,
): object {
  const schema = connectionById(connection)?.schema ?? []
  const shown = schema.filter(
    ({ name, isRetrievable }) => isRetrievable === true && (fields === undefined || fields.includes(name)),
  )
  // The item id stands at the end of two properties; the id of the hit is another one.
  const substrateId = `5a4db0c5-0000-4000-8000-00000000f00d,${itemId}`
  return {
    hitId: `hit-${connection}-${itemId}`,
    contentSource: connection,
    resource: {
      '@odata.type': '#microsoft.graph.externalConnectors.externalItem',
      properties: {
        ...Object.fromEntries(shown.flatMap(({ name }) => (name in properties ? [[name, properties[name]]] : []))),
        substrateContentDomainId: substrateId,
        fileID: substrateId,
      },
    },
  }
}

function holdsWords({ properties, content }: z.infer<typeof itemShape>, queryString: string): boolean {
  if (queryString.trim() === '*') return true
  const present = wordsOf(`${JSON.stringify(Object.values(properties))} ${content?.value ?? ''}`)
  return wordsOf(queryString).every((word) => present.some((one) => one.startsWith(word)))
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
