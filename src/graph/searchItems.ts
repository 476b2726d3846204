import { z } from 'zod/mini'
import { callPatiently, type Patience } from './callPatiently.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { scopesByCall } from './scopes.ts'

/** What to search for, and which part of the hits. */
export interface SearchAsk {
  readonly connectionId: string
  /** In KQL. */
  readonly queryString: string
  /** Names of the properties to show; without them only some come back. */
  readonly fields: readonly string[]
  readonly from: number
  readonly size: number
}

/** One hit, as the person who asks sees it. */
export interface SearchHit {
  /** Undefined where Graph does not tell it. */
  readonly itemId: string | undefined
  readonly properties: Readonly<Record<string, unknown>>
}

export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly hasMore: boolean
}

/**
 * Searches one connection as whoever is signed in, who gets only what they may find. Always by v1.0.
 * https://learn.microsoft.com/graph/search-concept-custom-types
 */
export async function searchItems(
  client: GraphClient,
  { connectionId, queryString, fields, from, size }: SearchAsk,
  patience: Pick<Patience, 'signal' | 'onWaiting'> = {},
): Promise<Reading<SearchPage>> {
  const request = {
    entityTypes: ['externalItem'],
    contentSources: [`/external/connections/${connectionId}`],
    query: { queryString },
    from,
    size,
    fields: [...new Set([...fields, ...idMembers])],
  }
  const { signal } = patience
  const result = await callPatiently(
    () =>
      client.send({
        method: 'POST',
        apiVersion: 'v1.0',
        path: '/search/query',
        scopes: [scopesByCall.searchItems[0]],
        body: JSON.stringify({ requests: [request] }),
        signal,
      }),
    patience,
  )
  return readingOf(result, (json) => {
    const read = answerSchema.safeParse(json)
    if (!read.success) return undefined
    const containers = read.data.value.flatMap(({ hitsContainers }) => hitsContainers ?? [])
    const hits = containers.flatMap((container) => container.hits ?? [])
    return {
      hits: hits.map(({ resource }) => hitOf(resource?.properties ?? {})),
      total: containers.reduce((sum, { total }) => sum + (total ?? 0), 0),
      hasMore: containers.some(({ moreResultsAvailable }) => moreResultsAvailable === true),
    }
  })
}

/** Where a hit has the ID of its item, after a comma: what the hit is called itself is something else. */
const idMembers = ['fileID', 'substrateContentDomainId'] as const

function hitOf(properties: Readonly<Record<string, unknown>>): SearchHit {
  const itemId = idMembers
    .map((name) => properties[name])
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(value.indexOf(',') + 1))
    .find((id) => id !== '')
  const shown = Object.entries(properties).filter(([name]) => !idMembers.some((each) => each === name))
  return { itemId, properties: Object.fromEntries(shown) }
}

const answerSchema = z.lazy(() =>
  z.object({
    value: z.array(
      z.object({
        hitsContainers: z.nullish(
          z.array(
            z.object({
              hits: z.nullish(
                z.array(
                  z.object({
                    resource: z.nullish(z.object({ properties: z.nullish(z.record(z.string(), z.unknown())) })),
                  }),
                ),
              ),
              total: z.nullish(z.number()),
              moreResultsAvailable: z.nullish(z.boolean()),
            }),
          ),
        ),
      }),
    ),
  }),
)
