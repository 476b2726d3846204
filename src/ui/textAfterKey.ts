/** A text once a key was pressed at its end; undefined for a key that types nothing. */
export function textAfterKey(text: string, key: string): string | undefined {
  if (key === 'Backspace') return text.slice(0, -1)
  return key.length === 1 ? text + key : undefined
}
