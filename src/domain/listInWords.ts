import { inWords } from './limits.ts'

/** Texts as a list in a sentence: "a", "a and b", "a, b and c", or joined by "or"; empty for none. */
export function listInWords(parts: readonly string[], joined = 'and'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joined} ${last}`
}

/** The first texts of so many, and how many are not named: "a, b, c and 4 more". */
export function firstInWords(first: readonly string[], count: number, joined = 'and'): string {
  return listInWords(count > first.length ? [...first, `${inWords(count - first.length)} more`] : first, joined)
}
