import { looksLikeDate } from './dates/looksLikeDate.ts'
import type { PropertyDraft } from './itemDraft.ts'
import type { Finding } from './problem.ts'
import { finding, pointerToken } from './problem.ts'

/**
 * Says of a text that it looks like a date, and is none as Graph reads it. Without a schema nobody knows that it is meant as one;
 * `meant` is the date of the schema that a wrong name stands for.
 */
export function dateInText({ name, type, value }: PropertyDraft, meant: string | undefined): readonly Finding[] {
  if (type !== 'string' || value.kind !== 'text' || !looksLikeDate(value.text)) return []
  const what = `“${value.text.trim()}” looks like a date`
  const message =
    meant === undefined
      ? `${what}. If the schema has a date here, write it in ISO 8601, such as ${example}.`
      : `${what}. Write it in ISO 8601, such as ${example}.`
  return [finding('text-looks-like-date', message, `/${pointerToken(name)}`)]
}

const example = '2026-01-31T09:30:00Z'
