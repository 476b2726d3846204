import { isRecord } from '../domain/isRecord.ts'

/** The same settings without the spaces around their texts, which come along when they are copied from a page. */
export function trimmed(json: unknown): unknown {
  if (!isRecord(json)) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  )
}
