import type { GraphVersion } from '../graphContext.ts'
import { contextUrl } from '../graphJson.ts'

/** The query that finds more than anybody reads: ten thousand items that are made up as they are asked for. */
export const manyHits = 'manyHits'

const total = 10_000

/** A page of them. None of them is stored, so none can be opened. */
export function manyHitsAnswer(version: GraphVersion, from: number, size: number): object {
  const hits = Array.from({ length: Math.max(0, Math.min(size, total - from)) }, (_, index) => {
    const number = from + index + 1
    const fileID = `5a4db0c5-0000-4000-8000-00000000f00d,MANY${number}`
    return {
      rank: number,
      hitId: `hit-many-${number}`,
      resource: {
        '@odata.type': '#microsoft.graph.externalConnectors.externalItem',
        properties: { title: `Made up ${number}`, priority: number % 5, fileID },
      },
    }
  })
  return {
    '@odata.context': contextUrl(version, 'Collection(microsoft.graph.searchResponse)'),
    value: [
      { searchTerms: [manyHits], hitsContainers: [{ hits, total, moreResultsAvailable: from + hits.length < total }] },
    ],
  }
}
