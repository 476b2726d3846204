import { z } from 'zod'
import type { Person } from '../../identity/people.ts'
import { parseJson } from '../../parseJson.ts'
import { connectionById } from '../connectionStore.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { malformed } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { findableItems, shownProperties } from './findable.ts'
import { searchableText, wordsOf } from './matchItem.ts'

const askShape = z.strictObject({
  queryString: z.string().min(1).max(1500),
  dataSource: z.literal('externalItem'),
  dataSourceConfiguration: z.strictObject({
    externalItem: z.strictObject({
      connections: z.array(z.strictObject({ connectionId: z.string() })).min(1),
    }),
  }),
  resourceMetadata: z.array(z.string()).default([]),
  maximumNumberOfResults: z.int().min(1).max(25).default(25),
})

/** How each person may ask Copilot. */
const plans: Readonly<Record<Person['key'], 'licence' | 'payAsYouGo' | 'none'>> = {
  administrator: 'licence',
  colleague: 'payAsYouGo',
  guest: 'none',
}

/**
 * POST /copilot/retrieval for external items: those that search finds too and that have a word of the query in them. An item for
 * which copilotHidden is played is never among them, as when the connection is not visible to Copilot.
 * https://learn.microsoft.com/microsoft-365-copilot/extensibility/api/ai-services/retrieval/copilotroot-retrieval
 */
export async function retrieve(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  if (plans[c.get('caller').person.key] === 'none')
    return { status: 403, code: 'Forbidden', message: 'The user has no Microsoft 365 Copilot license.' }
  const body = askShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const { queryString, dataSourceConfiguration, resourceMetadata, maximumNumberOfResults } = body.data
  const wanted = new Set(wordsOf(queryString))
  const hits: object[] = []
  for (const { connectionId } of dataSourceConfiguration.externalItem.connections) {
    const schema = (await connectionById(graph, connectionId))?.schema
    if (schema === undefined) return malformed('InvalidRequest', `There is no connection '${connectionId}'.`)
    const urlName = schema.find(({ labels }) => labels?.includes('url'))?.name ?? ''
    const found = await findableItems(c, graph, connectionId, (item) =>
      wordsOf(searchableText(item, schema)).some((word) => wanted.has(word)),
    )
    for (const item of found) {
      if ((await graph.index.playedFor(connectionId, item.id)) === 'copilotHidden') continue
      hits.push({
        webUrl: item.properties[urlName] ?? null,
        extracts: [{ text: (item.content?.value ?? '').slice(0, 500) }],
        resourceType: 'externalItem',
        resourceMetadata: shownProperties(item, schema, resourceMetadata),
      })
    }
  }
  return graphJson({
    '@odata.context': contextUrl(c.get('version'), 'microsoft.graph.copilotRetrievalResponse'),
    retrievalHits: hits.slice(0, maximumNumberOfResults),
  })
}
