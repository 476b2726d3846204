import { taken } from '../cursor.ts'

/** True for a text that starts as a JSON object or list does, after white space and comments. */
export function startsAsJson(source: string): boolean {
  const cursor = { source, at: 0 }
  while (cursor.at < longestStart) {
    if (taken(cursor, /[\s\ufeff]{1,10000}|\/\/[^\n]{0,10000}/y) !== '') continue
    if (taken(cursor, /\/\*/y) === '') break
    const close = source.indexOf('*/', cursor.at)
    if (close < 0) return false
    cursor.at = close + 2
  }
  // Not the casts of PowerShell: [ordered]@{…}.
  return taken(cursor, /\{|\[(?![A-Za-z])/y) !== ''
}

const longestStart = 100_000
