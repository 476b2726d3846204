import type { ItemMembers } from '../../../domain/compare/compareItems.ts'
import { emptyDraft } from '../../../domain/itemDraft.ts'
import { itemMarks } from '../itemMarks.ts'
import type { StoredReading } from '../readStored.ts'
import { createStoredItems, itemMemory, type StoredItems, type StoredItemsParts } from '../storedItems.ts'
import type { StoredItemsHandle } from '../useStoredItems.ts'

/** The item that the tests around stored items are about. */
export const aTarget = { connectionId: 'tickets', itemId: 'TICKET42' } as const

/** When everything happens in {@link someStoredItems}, unless a test sets the clock forward. */
export const aMoment = Date.UTC(2026, 0, 15, 12, 34)

/**
 * Stored items for tests, of which nothing is known at first. Reading one gives what `read` answers. `otherTab` is what
 * another tab of this device knows and does.
 */
export function someStoredItems(
  read: StoredItemsHandle['read'] = () => new Promise(() => undefined),
  sentBefore: StoredItemsParts['sentBefore'] = () => Promise.resolve(undefined),
  lastWrites: StoredItemsParts['lastWrites'] = () => Promise.resolve({ telling: undefined, attempt: undefined }),
): { readonly stored: StoredItemsHandle; readonly otherTab: StoredItems } {
  let ids = 0
  let time = aMoment
  const marks = itemMarks()
  const ofTab = () =>
    createStoredItems({
      owner: '',
      marks,
      memory: itemMemory(),
      openedBefore: { find: () => Promise.resolve(undefined), add: () => undefined, remove: () => undefined },
      sentBefore,
      lastWrites,
      now: () => time++,
      newId: () => `mark${++ids}`,
    })
  const items = ofTab()
  return {
    otherTab: ofTab(),
    stored: {
      items,
      async read(address, signal) {
        const remember = items.beginRead(address)
        const reading = await read(address, signal)
        if (reading.kind === 'found') remember(reading.item)
        if (reading.kind === 'missing') remember('missing')
        return reading
      },
    },
  }
}

/** What reading an item with these members gives. */
export function foundItem(
  members: Partial<ItemMembers>,
  notes: Extract<StoredReading, { kind: 'found' }>['item']['notes'] = [],
): StoredReading {
  const { acl, properties, content } = { ...emptyDraft, ...members }
  return {
    kind: 'found',
    item: {
      address: { ...aTarget, apiVersion: 'beta' },
      members: { acl, properties, content },
      text: '{}',
      notes,
      at: aMoment,
    },
  }
}
