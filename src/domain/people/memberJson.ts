import type { PersonField } from './personEntity.ts'

/**
 * What was typed into a field, as JSON; undefined for nothing, which is not sent. What does not fit the kind of the field is kept as
 * the text that it is.
 */
export function memberJson(kind: PersonField['kind'], text: string): string | undefined {
  if (kind === 'texts') {
    const lines = filledLines(text)
    return lines.length === 0 ? undefined : JSON.stringify(lines)
  }
  if (text === '') return undefined
  if (kind === 'flag' && (text === 'true' || text === 'false')) return text
  if (kind === 'whole' && /^(?:0|-?[1-9]\d*)$/.test(text)) return text
  return JSON.stringify(text)
}

/** The lines of a text that are not blank. */
export function filledLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
