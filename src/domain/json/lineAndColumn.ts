/** A place in a text as people count: lines and columns from 1, with what stands there. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
  /** The text around the place, on its line. */
  readonly excerpt: string
}

/** Where a position of a text is. Columns count UTF-16 code units. */
export function lineAndColumn(source: string, position: number): LineAndColumn {
  let line = 1
  let lineStart = 0
  for (let next = source.indexOf('\n'); next >= 0 && next < position; next = source.indexOf('\n', lineStart)) {
    line++
    lineStart = next + 1
  }
  const lineEnd = source.indexOf('\n', position)
  const from = Math.max(lineStart, position - shownAround)
  const to = Math.min(lineEnd < 0 ? source.length : lineEnd, position + shownAround)
  return { line, column: position - lineStart + 1, excerpt: source.slice(from, to) }
}

/** In code units at either side. */
const shownAround = 30
