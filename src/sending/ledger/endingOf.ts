import type { GraphResult } from '../../graph/graphClient.ts'
import type { ReadBack } from '../protocol/readBack.ts'
import type { Ending } from './ledger.ts'

/** How a PUT ended, for its row. Without a read-back, a lost answer stays open. */
export function endingOf(result: GraphResult, readBack: ReadBack | undefined): Ending {
  const status = result.kind === 'ok' ? result.status : result.answer?.status
  if (result.kind === 'ok' || readBack === 'stored') return { result: 'saved', status }
  if (readBack === 'missing') return { result: 'notSaved', status }
  return { result: isRefusal(result.error.kind) && readBack === undefined ? 'refused' : 'unknown', status }
}

function isRefusal(kind: Extract<GraphResult, { kind: 'error' }>['error']['kind']): boolean {
  switch (kind) {
    case 'serverDown':
    case 'offlineOrBlocked':
    case 'aborted':
    case 'unreadableAnswer':
      return false
    case 'signInNeeded':
    case 'consentNeeded':
    case 'claimsChallenge':
    case 'tokenFailed':
    case 'forbidden':
    case 'notFound':
    case 'conflict':
    case 'throttled':
    case 'tooLarge':
    case 'invalid':
    case 'offline':
    case 'notSent':
      return true
  }
}
