import { looksLikeDate } from './dates/looksLikeDate.ts'
import type { PropertyDraft } from './itemDraft.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import type { Finding } from './problem.ts'
import { finding, pointerToken } from './problem.ts'

/** Says of a text that no schema vouches for that it looks like a date, and is none as Graph reads it. It may be meant as a text. */
export const dateInText = memoizeByObject(({ name, type, value }: PropertyDraft): readonly Finding[] => {
  if (type !== 'string' || value.kind !== 'text' || !looksLikeDate(value.text)) return []
  const message = `“${value.text.trim()}” looks like a date. If the schema has one here, Graph needs ISO 8601, such as 2026-01-31T09:30:00Z.`
  return [finding('text-looks-like-date', message, `/${pointerToken(name)}`)]
})
