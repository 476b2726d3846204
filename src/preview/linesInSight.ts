/** The element of a row, if it is made. */
export function rowElement(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null
}

/** The numbers of the first and the last row that are in sight whole. */
export function rowsInSight(scroller: HTMLElement): readonly number[] {
  const view = scroller.getBoundingClientRect()
  const seen = [...scroller.querySelectorAll<HTMLElement>('[data-index]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return top >= view.top - rounding && bottom <= view.bottom + rounding
  })
  return [seen[0], seen.at(-1)].flatMap((row) => (row === undefined ? [] : [Number(row.dataset['index'])]))
}

/** True when any of a row is in sight. */
export function inSight(scroller: HTMLElement, row: HTMLElement | null): boolean {
  return seenPart(scroller, row) !== undefined
}

/** Where the part of a row is that is in sight, from the beginning of its text; undefined when nothing of it is. */
export function seenPart(scroller: HTMLElement | null, row: HTMLElement | null): SeenPart | undefined {
  if (scroller === null || row === null) return undefined
  const view = scroller.getBoundingClientRect()
  const line = row.getBoundingClientRect()
  const top = Math.max(line.top, view.top, 0)
  const bottom = Math.min(line.bottom, view.bottom, window.innerHeight)
  return bottom - top < leastSeen ? undefined : { left: view.left + gutter, top, bottom, viewWidth: view.width }
}

type SeenPart = Pick<DOMRect, 'left' | 'top' | 'bottom'> & { readonly viewWidth: number }

/** In pixels. */
const rounding = 2
const leastSeen = 8

/** The numbers of the lines stand there. */
const gutter = 48
