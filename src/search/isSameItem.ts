import type { ItemTarget } from '../sending/stored/storedItems.ts'

/** Whether two name one item. */
export function isSameItem(one: ItemTarget, other: ItemTarget): boolean {
  return one.connectionId === other.connectionId && one.itemId === other.itemId
}
