import { sentinelIn } from '../../directorySentinels.ts'
import { keyOf } from '../../storage/storage.ts'
import { firstTime } from '../firstTime.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { waitFor } from '../waitFor.ts'
import { directoryBusy } from './throttle.ts'

const slowMilliseconds = 2000

/** Plays what a sentinel in the searched text does before, or instead of, the search. */
export async function searchOnPurpose(c: GraphRequest, graph: GraphContext, search: () => Outcome): Promise<Outcome> {
  const { sentinel } = sentinelIn(c.req.query('$search') ?? '')
  switch (sentinel) {
    case undefined:
      return search()
    case 'directoryThrottled': {
      const key = keyOf('sentinel', sentinel, c.req.path, c.get('caller').sessionId)
      return (await firstTime(graph, key)) ? directoryBusy : search()
    }
    case 'directoryForbidden':
      return {
        status: 403,
        code: 'Authorization_RequestDenied',
        message: 'Insufficient privileges to complete the operation.',
      }
    case 'directoryDown':
      return { status: 503, code: 'ServiceUnavailable', message: 'The service is temporarily unavailable.' }
    case 'directorySlow':
      await waitFor(slowMilliseconds, c.req.raw.signal)
      return search()
  }
}
