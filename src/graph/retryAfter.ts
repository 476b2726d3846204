/**
 * Seconds to wait by a Retry-After header, which holds seconds or a date; undefined when it is missing or unreadable.
 * `now` is in milliseconds since 1970.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Retry-After
 */
export function retryAfterSecondsOf(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text))
  // Date.parse is generous ("-5" is a year to it), so only what looks like an HTTP date gets there.
  if (!/^[a-z]{3,9},? /i.test(text)) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000))
}
