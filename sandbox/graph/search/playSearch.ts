import { keyOf } from '../../storage/storage.ts'
import { directoryBusy } from '../directory/throttle.ts'
import { firstTime } from '../firstTime.ts'
import type { GraphContext, GraphRequest } from '../graphContext.ts'
import type { GraphRefusal } from '../graphError.ts'

/** Plays what a sentinel in a query does instead of the search; undefined lets it go on. */
export async function playSearch(
  c: GraphRequest,
  graph: GraphContext,
  query: string,
): Promise<GraphRefusal | undefined> {
  const played = await graph.index.playedIn(query)
  if (played.includes('searchThrottled')) {
    const key = keyOf('sentinel', 'search', c.get('caller').sessionId)
    return (await firstTime(graph, key)) ? directoryBusy : undefined
  }
  if (played.includes('searchForbidden'))
    return { status: 403, code: 'Forbidden', message: 'Access to search is denied for this account.' }
  if (played.includes('searchDown'))
    return { status: 500, code: 'InternalServerError', message: 'The search backend did not answer.' }
  return undefined
}
