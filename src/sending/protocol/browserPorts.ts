import type { GraphClient } from '../../graph/graphClient.ts'
import { putItem } from '../../graph/items.ts'
import type { LedgerHandle } from '../ledger/useLedger.ts'
import { type FailureOnPurpose, plantedFailure } from '../onPurpose/failureOnPurpose.ts'
import type { StoredItems } from '../stored/storedItems.ts'
import type { StoredItemsHandle } from '../stored/useStoredItems.ts'
import type { SendingPorts } from './sendSafely.ts'

/** What sending works with in a browser. What compares two items comes when there are two. */
export function browserPorts(
  client: GraphClient,
  stored: Pick<StoredItemsHandle, 'read'> & {
    readonly items: Pick<StoredItems, 'beginWrite' | 'lastKnown' | 'lastSeen' | 'lastWrites'>
  },
  ledger: Pick<LedgerHandle, 'begin'>,
  ask: SendingPorts['ask'],
  /** Of the sandbox only. */
  onPurpose?: Pick<FailureOnPurpose, 'headersFor' | 'playedIn' | 'armed'>,
): SendingPorts {
  return {
    isOnline: () => navigator.onLine,
    readStored: stored.read,
    storedItems: stored.items,
    compare: async ({ item }, submission) =>
      (await import('../replace/compareStored.ts')).questionBefore(item, submission, stored.items),
    isSame: async ({ item }, { draft }) => (await import('../replace/compareStored.ts')).isStoredSame(item, draft),
    ask,
    beginRow: ledger.begin,
    put: (submission, signal, body) =>
      putItem(client, { ...submission, body, signal, headers: onPurpose?.headersFor(submission) }),
    ...(onPurpose && {
      playedIn: onPurpose.playedIn,
      isFailureWanted: () => onPurpose.armed.get() !== undefined,
      isMistakeWanted: () => onPurpose.armed.get() === plantedFailure,
    }),
  }
}
