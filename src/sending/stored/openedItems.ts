import { z } from 'zod/mini'
import { type StorageArea, storedJson, tabStorage } from '../../ui/storedValue.ts'

/** An item as Graph answered when it was opened in this tab. `at` is in milliseconds since 1970. */
export interface OpenedItem {
  readonly key: string
  readonly at: number
  readonly text: string
}

/**
 * The items opened in this tab, so that after a reload it is still known what has changed on the server since. Only the
 * latest that fit are saved; what was sent is in the ledger. Where storage is denied or full, a reload forgets them.
 */
export function openedItems(area: StorageArea = tabStorage) {
  const stored = storedJson('external-item-editor.loaded', (json) => itemsSchema.safeParse(json).data, area)
  const all = (): readonly OpenedItem[] => stored.read() ?? []
  const without = (key: string) => all().filter((item) => item.key !== key)
  return {
    find: (key: string) => all().find((item) => item.key === key),
    add(item: OpenedItem) {
      let room = mostText
      stored.write([item, ...without(item.key)].filter(({ text }) => (room -= text.length) >= 0))
    },
    remove(key: string) {
      if (all().some((item) => item.key === key)) stored.write(without(key))
    },
  }
}

/** In code units. Most of the room of a tab is for the draft. */
const mostText = 400_000
const itemsSchema = z.lazy(() => z.readonly(z.array(z.object({ key: z.string(), at: z.number(), text: z.string() }))))
