import type { GraphError } from '../../graph/graphError.ts'
import type { StoredReading } from '../stored/readStored.ts'

/**
 * What a read-back found after the answer to a PUT was lost: what was sent is stored, nothing is stored, something else
 * is, or it could not be read.
 */
export type ReadBack = 'stored' | 'missing' | 'other' | 'unread'

/** True when a failed PUT may have been carried out all the same, and a read-back can tell. */
export function isAnswerLost(error: GraphError): boolean {
  return error.kind === 'offlineOrBlocked' || error.kind === 'unreadableAnswer' || error.kind === 'serverDown'
}

/** What a reading says about what was sent. `isSame` is asked only when there is an item. */
export async function readBackOf(
  reading: StoredReading,
  isSame: (reading: Extract<StoredReading, { kind: 'found' }>) => Promise<boolean>,
): Promise<ReadBack> {
  switch (reading.kind) {
    case 'missing':
      return 'missing'
    case 'error':
    case 'unreadable':
      return 'unread'
    case 'found':
      return (await isSame(reading)) ? 'stored' : 'other'
  }
}

/** What a read-back says about the item, as a sentence. */
export function readBackText(readBack: ReadBack): string {
  switch (readBack) {
    case 'stored':
      return 'The answer was lost, so the editor read the item back: what is stored is what you sent.'
    case 'missing':
      return 'Read back: nothing is stored under this ID, so the item was not saved.'
    case 'other':
      return 'Read back: what is stored is not what you sent, so it was most likely not saved. Compare shows the differences.'
    case 'unread':
      return 'The item could not be read back either, so it may or may not be saved. Check it later in Sent items.'
  }
}
