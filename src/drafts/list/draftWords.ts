/** A size as a list says it. */
export function sizeInWords(byteLength: number): string {
  if (byteLength < 1000) return `${byteLength} ${byteLength === 1 ? 'byte' : 'bytes'}`
  if (byteLength < 999_500) return `${Math.round(byteLength / 1000)} kB`
  return `${(byteLength / 1_000_000).toFixed(1)} MB`
}

/** "1 draft", "2 drafts". */
export function draftsInWords(count: number): string {
  return `${count} ${count === 1 ? 'draft' : 'drafts'}`
}
