import type { GraphClient } from '../../../graph/graphClient.ts'
import { putItem } from '../../../graph/items.ts'
import type { SendingPorts } from '../sendSafely.ts'

/** Ports for tests of what is around sending: nothing is stored yet, nobody is asked, and nothing is written down. */
export function straightPorts(client: GraphClient): SendingPorts {
  const nothing = () => undefined
  return {
    isOnline: () => true,
    readStored: () => Promise.resolve({ kind: 'missing', error: { kind: 'offline' } }),
    storedItems: { beginWrite: () => ({ saved: nothing, deleted: nothing, refused: nothing }) },
    compare: () => Promise.reject(new Error('There is nothing to compare with.')),
    isSame: () => Promise.resolve(false),
    ask: () => Promise.resolve('cancel'),
    beginRow: () => Promise.resolve(() => Promise.resolve()),
    put: (submission, signal, body) => putItem(client, { ...submission, body, signal }),
  }
}
