import type { SourceItem } from '../domain/source/sourceReading.ts'

/** The first items whose title has this text, with their place in the list, and how many there are in all. */
export function matchingItems(
  items: readonly SourceItem[],
  text: string,
  most: number,
): { readonly shown: readonly { readonly item: SourceItem; readonly index: number }[]; readonly count: number } {
  const wanted = text.trim().toLowerCase()
  const matching = items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => wanted === '' || item.title.toLowerCase().includes(wanted))
  return { shown: matching.slice(0, most), count: matching.length }
}
