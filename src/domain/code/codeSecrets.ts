import { secretName } from '../source/secretName.ts'
import type { Secret } from '../source/sourceReading.ts'
import { propertyRanges } from './propertyRanges.ts'

/**
 * The secrets that stand in program code as texts: `token = "…"`, `"Authorization": "Bearer …"`, `Add("Cookie", "…")`. What
 * a call or a variable gives is none: it is not in the text. Nor is what the item has in its properties.
 */
export function secretsOfCode(source: string): readonly Secret[] {
  const text = source.slice(0, mostSearched)
  const secrets: Secret[] = []
  for (const { 0: match, 1: name = '', 2: sign = '', 3: quote = '', 4: value = '', index } of text.matchAll(named)) {
    const what = secretName(name)
    const end = index + match.length - quote.length
    const isHeader = what !== undefined && /^(?:the Authorization header|cookies|a key)/.test(what)
    if (what === undefined || (sign === ',' && !isHeader) || isComputed(value)) continue
    secrets.push({ name: what, start: end - value.length, end })
  }
  for (const { 0: match, 1: value = '', index } of text.matchAll(/\bbearer\s{1,5}([\w.~+/=-]{8,10000})/gi)) {
    const end = index + match.length
    secrets.push({ name: 'a bearer token', start: end - value.length, end })
  }
  if (secrets.length === 0) return secrets
  const properties = propertyRanges(text)
  return secrets.filter(({ start }) => properties.every(([from, to]) => start < from || start >= to))
}

const named =
  /([A-Za-z][\w-]{1,60})["'`\]]{0,2}\s{0,5}(:=|=>|[:=,])\s{0,5}(?:[A-Za-z$@]{0,2})(["'`])([^"'`\n]{1,10000})\3/g
const mostSearched = 100_000

/** A text that only has the place for a secret in it. */
function isComputed(value: string): boolean {
  const plain = value.trim().replace(/^bearer\b\s{0,5}/i, '')
  return /^(?:\$?\{.*|<.*|%[sv].*|\$\w.*|\[dropped\])?$/.test(plain)
}
