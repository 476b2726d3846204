import type { Session } from '../../auth/session.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'

/** Why no stored item can be opened now, as a sentence; undefined when one can. */
export function openObstacle(
  session: Session['kind'],
  { connectionId, itemId }: Pick<ItemDraft, 'connectionId' | 'itemId'>,
): string | undefined {
  if (session !== 'signedIn') return 'Sign in to open an item that is stored.'
  return connectionId.trim() === '' || itemId === ''
    ? 'Enter connection and item ID to open an item that is stored.'
    : undefined
}
