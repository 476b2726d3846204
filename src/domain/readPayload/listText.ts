/**
 * The text of a JSON list that was given as one text, as programs write it that turn a list into JSON twice; undefined for
 * any other text. Lists of objects are left alone: a person's address in a text is one of these on purpose.
 */
export function listText(text: string): string | undefined {
  if (text.length > longestList) return undefined
  const trimmed = text.trim()
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return undefined
  try {
    const list: unknown = JSON.parse(trimmed)
    return Array.isArray(list) && list.every(isPlain) ? trimmed : undefined
  } catch {
    return undefined
  }
}

/** In UTF-16 code units: what is read without a pause. */
const longestList = 1_000_000

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
