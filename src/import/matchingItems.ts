import type { SourceItem } from '../domain/source/sourceReading.ts'

/** The first items whose title has this text, with their place in the list, and how many there are in all. */
export function matchingItems(
  items: readonly SourceItem[],
  text: string,
  most: number,
): { readonly shown: readonly { readonly item: SourceItem; readonly index: number }[]; readonly count: number } {
  const wanted = text.trim().toLowerCase()
  const shown: { readonly item: SourceItem; readonly index: number }[] = []
  let count = 0
  for (const [index, item] of items.entries()) {
    if (wanted !== '' && !item.title.toLowerCase().includes(wanted)) continue
    count++
    if (shown.length < most) shown.push({ item, index })
  }
  return { shown, count }
}
