/** The same settings without the spaces around their texts, which come along when they are copied from a page. */
export function trimmed(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value]),
  )
}
