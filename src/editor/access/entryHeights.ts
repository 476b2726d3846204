/** Past this, making every entry costs more than a moment, and Properties are far down the page. */
export const mostAtOnce = 50

/** In pixels, of an entry before anything is said below it; the first has the labels of all. */
export const entryHeight = 72
const labelsHeight = 26
const gap = 4

/** Of the box in which a long list scrolls: at most this much of the window. */
export const listHeight = 'max(16rem, min(65dvh, 40rem))'

/** Of so many entries, as CSS says it; of a long list, with its filter and the gap between the two. */
export function entriesHeight(count: number): string {
  return count > mostAtOnce
    ? `calc(38px + ${listHeight})`
    : `${labelsHeight + count * entryHeight + (count - 1) * gap}px`
}
