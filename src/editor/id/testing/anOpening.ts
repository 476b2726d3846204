import type { OpeningItem } from '../useOpenItem.tsx'

/** Opening an item as a test wants it to stand; `done` is what was pressed. */
export function anOpening(given: Partial<OpeningItem>): { readonly opening: OpeningItem; readonly done: string[] } {
  const done: string[] = []
  const opening: OpeningItem = {
    obstacle: undefined,
    isReading: false,
    replaces: false,
    open: () => void done.push('open'),
    stop: () => void done.push('stop'),
    outcome: undefined,
    ...given,
  }
  return { opening, done }
}
