import { z } from 'zod/mini'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/** What to ask Copilot's retrieval API. */
export interface RetrievalAsk {
  readonly connectionId: string
  readonly queryString: string
  /** Properties that come back with each hit: a hit has no item ID. */
  readonly metadata: readonly string[]
  readonly signal?: AbortSignal
}

/** One hit, without an order. */
export interface RetrievalHit {
  /** The value of the property with the label url. */
  readonly webUrl: string
  readonly metadata: Readonly<Record<string, unknown>>
}

/**
 * What Copilot would retrieve from a connection, as whoever is signed in. A call may cost money, so it is made only by a press that
 * said so, once. Global cloud only.
 * https://learn.microsoft.com/microsoft-365-copilot/extensibility/api/ai-services/retrieval/copilotroot-retrieval
 */
export async function retrieveForCopilot(
  client: GraphClient,
  { connectionId, queryString, metadata, signal }: RetrievalAsk,
): Promise<Reading<readonly RetrievalHit[]>> {
  const result = await client.send({
    method: 'POST',
    apiVersion: 'v1.0',
    path: '/copilot/retrieval',
    scopes: [scopesByCall.searchItems[0]],
    body: JSON.stringify({
      queryString: queryString.slice(0, longestQuery),
      dataSource: 'externalItem',
      dataSourceConfiguration: { externalItem: { connections: [{ connectionId }] } },
      resourceMetadata: metadata,
      maximumNumberOfResults: mostHits,
    }),
    signal,
  })
  return readingOf(result, (json) => {
    const read = answerSchema.safeParse(json)
    return read.success
      ? read.data.retrievalHits.map(({ webUrl, resourceMetadata }) => ({
          webUrl: webUrl ?? '',
          metadata: resourceMetadata ?? {},
        }))
      : undefined
  })
}

/** Both documented. */
const longestQuery = 1500
const mostHits = 25

const answerSchema = z.lazy(() =>
  z.object({
    retrievalHits: z.array(
      z.object({
        webUrl: z.nullish(z.string()),
        resourceMetadata: z.nullish(z.record(z.string(), z.unknown())),
      }),
    ),
  }),
)
