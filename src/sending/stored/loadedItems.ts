import { z } from 'zod/mini'

/** An item as Graph answered when it was opened in this tab. `at` is in milliseconds since 1970. */
export interface LoadedItem {
  readonly key: string
  readonly at: number
  readonly text: string
}

/**
 * The items opened in this tab, so that after a reload it is still known what has changed on the server since. Only the
 * latest that fit are kept; what was sent is in the ledger.
 */
export function loadedItems(storage: () => Storage = () => sessionStorage) {
  const all = (): readonly LoadedItem[] => {
    try {
      return itemsSchema.safeParse(JSON.parse(storage().getItem(storageKey) ?? '[]')).data ?? []
    } catch {
      return []
    }
  }
  const write = (items: readonly LoadedItem[]) => {
    try {
      storage().setItem(storageKey, JSON.stringify(items))
    } catch {
      // Denied or full: then a reload forgets what was opened.
    }
  }
  const without = (key: string) => all().filter((item) => item.key !== key)
  return {
    find: (key: string) => all().find((item) => item.key === key),
    add(item: LoadedItem) {
      let room = mostText
      write([item, ...without(item.key)].filter(({ text }) => (room -= text.length) >= 0))
    },
    remove(key: string) {
      if (all().some((item) => item.key === key)) write(without(key))
    },
  }
}

/** In code units. Most of the room of a tab is for the draft. */
const mostText = 400_000
const storageKey = 'external-item-editor.loaded'
const itemsSchema = z.lazy(() => z.array(z.object({ key: z.string(), at: z.number(), text: z.string() })))
