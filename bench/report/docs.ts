/** Puts a table between the markers of a document, in place of the one that was there. */
export function withTable(document: string, table: string): string {
  const [before, rest] = split(document, beginMarker)
  const [, after] = split(rest, endMarker)
  return `${before}${beginMarker}\n\n${table}\n\n${endMarker}${after}`
}

const beginMarker = '<!-- bench: begin -->'
const endMarker = '<!-- bench: end -->'

function split(text: string, marker: string): readonly [before: string, after: string] {
  const index = text.indexOf(marker)
  if (index < 0) throw new Error(`The document has no "${marker}".`)
  return [text.slice(0, index), text.slice(index + marker.length)]
}
