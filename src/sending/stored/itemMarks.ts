import { z } from 'zod/mini'
import { browserStorage, type StorageArea, storedJson } from '../../ui/storedValue.ts'

/**
 * The last thing that any tab of this device did to an item or learnt of it: `read` and found, `missing` (not there, or
 * deleted), `sending` (a write whose end is not known), `sent`. `at` is in milliseconds since 1970.
 */
export type ItemMark = z.infer<typeof markShape>

/** The marks of the items that this device met last, shared by its tabs. What is older than its mark is out of date. */
export interface ItemMarks {
  readonly find: (key: string) => ItemMark | undefined
  readonly set: (mark: ItemMark) => void
  /** Takes the mark with this id back, unless another came since; `before` stands again. */
  readonly takeBack: (mark: ItemMark, before: ItemMark | undefined) => void
  /** Hears of marks that this tab or another one sets. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The marks in the browser's storage. Where that is denied, those of this tab alone. */
export function itemMarks(area: StorageArea = browserStorage): ItemMarks {
  const stored = storedJson(storageKey, (json) => marksSchema.safeParse(json).data, area)
  // What could not be stored: without it, this tab would go by what is out of date.
  let unstored: readonly ItemMark[] | undefined
  const listeners = new Set<() => void>()
  const all = () => unstored ?? stored.read() ?? []
  const write = (next: readonly ItemMark[]) => {
    const marks = next.slice(0, mostMarks)
    unstored = stored.write(marks) ? undefined : marks
    for (const listener of listeners) listener()
  }
  const find = (key: string) => all().find((mark) => mark.key === key)
  const without = (key: string) => all().filter((mark) => mark.key !== key)
  return {
    find,
    set: (mark) => write([mark, ...without(mark.key)]),
    takeBack(mark, before) {
      if (find(mark.key)?.id !== mark.id) return
      write([...(before === undefined ? [] : [before]), ...without(mark.key)])
    },
    subscribe(listener) {
      // The browser tells a tab of what the others store.
      const hear = ({ key }: StorageEvent) => (key === storageKey || key === null) && listener()
      listeners.add(listener)
      window.addEventListener('storage', hear)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', hear)
      }
    },
  }
}

const storageKey = 'external-item-editor.item-marks'
const mostMarks = 200

const markShape = z.object({
  key: z.string(),
  /** Another one for each thing that was done. */
  id: z.string(),
  at: z.number(),
  how: z.enum(['read', 'missing', 'sending', 'sent']),
})
const marksSchema = z.lazy(() => z.readonly(z.array(markShape)))
