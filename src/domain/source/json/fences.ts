/** A block of code in Markdown: where its text stands in the source. */
export interface Fence {
  readonly start: number
  readonly end: number
}

/** The fenced code blocks of a Markdown text. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
export function fencesIn(source: string): readonly Fence[] {
  const text = source.slice(0, longest)
  const fences: Fence[] = []
  let open: { readonly mark: string; readonly start: number } | undefined
  for (const { 0: line, 1: mark = '', 2: after = '', index } of text.matchAll(
    /^[ \t>]{0,20}(`{3,20}|~{3,20})([^\n`]{0,200})$/gm,
  )) {
    if (open === undefined) open = { mark, start: Math.min(source.length, index + line.length + 1) }
    else if (mark.startsWith(open.mark) && after.trim() === '') {
      fences.push({ start: open.start, end: Math.max(open.start, index - 1) })
      open = undefined
    }
    if (fences.length >= most) break
  }
  // A block that is not closed goes to the end.
  return open === undefined ? fences : [...fences, { start: open.start, end: source.length }]
}

/** In UTF-16 code units: a text of prose with code in it is no longer. */
const longest = 2_000_000
const most = 50
