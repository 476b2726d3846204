/** The rows that are made, of many that could be: those in sight and some around them. Heights are in pixels. */
export interface RowWindow {
  readonly first: number
  /** The row after the last. */
  readonly end: number
  /** Of what scrolls. */
  readonly sheetHeight: number
  /** Where the first row stands in it. */
  readonly top: number
}

/** In pixels; the style sheet has the same line height. */
export const rowHeight = 20

/**
 * The window at a scroll position. Browsers cannot scroll further than some 17 million pixels; beyond 15 million the sheet
 * is shorter than its rows, and each pixel scrolled passes more than one of theirs.
 */
export function rowWindow(count: number, scrollTop: number, viewHeight: number): RowWindow {
  const { sheetHeight, missing, farthest } = sheetOf(count, viewHeight)
  const position = Math.min(Math.max(scrollTop, 0), farthest)
  const passed = farthest === 0 ? 0 : Math.round((missing * position) / farthest)
  const firstInSight = Math.floor((position + passed) / rowHeight)
  const lastInSight = Math.ceil((position + passed + viewHeight) / rowHeight)
  const first = Math.max(0, Math.floor((firstInSight - around) / step) * step)
  const end = Math.min(count, Math.ceil((lastInSight + around) / step) * step)
  return { first, end, sheetHeight, top: first * rowHeight - passed }
}

/** The scroll position that shows this row, a third below the upper edge. */
export function scrollTopFor(row: number, count: number, viewHeight: number): number {
  const { missing, farthest } = sheetOf(count, viewHeight)
  const wanted = Math.max(0, row * rowHeight - viewHeight / 3)
  return farthest === 0 ? 0 : Math.min(farthest, wanted / (1 + missing / farthest))
}

const tallestSheet = 15_000_000

/** Rows above and below those in sight, so that scrolling finds them there. */
const around = 40

// The window moves in steps, so that scrolling draws only now and then.
const step = 16

function sheetOf(count: number, viewHeight: number) {
  const height = count * rowHeight
  const sheetHeight = Math.min(height, tallestSheet)
  return { sheetHeight, missing: height - sheetHeight, farthest: Math.max(0, sheetHeight - viewHeight) }
}
