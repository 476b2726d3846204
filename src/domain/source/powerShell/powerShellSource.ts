import type { Cursor } from '../cursor.ts'
import { taken } from '../cursor.ts'

/**
 * Takes an expression of PowerShell as it is written, up to its end: a line break that does not continue it, a semicolon,
 * or the bracket around it. Total. Yields the position reached.
 * https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export function* expressionSource(cursor: Cursor): Generator<number, string> {
  const { source, at: start } = cursor
  let depth = 0
  let end = start
  let told = start
  while (cursor.at < source.length) {
    if (cursor.at - told > 1000) yield (told = cursor.at)
    if (taken(cursor, /(?:[^\S\r\n]|`\r?\n){1,10000}/y) !== '') continue
    if (taken(cursor, /#[^\n]{0,10000}|<#[\s\S]{0,4000}?#>/y) !== '') continue
    if (depth === 0 && /[;)}\]]/.test(source[cursor.at] ?? '')) break
    if (taken(cursor, /\r?\n|\r/y) !== '') {
      if (depth > 0 || goesOn(cursor, start, end)) continue
      break
    }
    if (taken(cursor, /[([{]/y) !== '') depth++
    else if (taken(cursor, /[)\]}]/y) !== '') depth--
    else if (!skipQuoted(cursor, source.length)) taken(cursor, /[\w$.:\\][\w$.:\\#-]{0,1000}|`[\s\S]|[\s\S]/y)
    end = cursor.at
  }
  cursor.at = end
  return source.slice(start, end)
}

/** Takes what stands in brackets, with them: “(…)”, “[…]” or “{…}”. Nothing where they are not closed soon. */
export function takeBalanced(cursor: Cursor): string {
  const start = cursor.at
  const limit = Math.min(cursor.source.length, start + longestBracket)
  let depth = 0
  // Most that is not closed is told from this alone.
  if (!/^[([{][^]*[)\]}]/.test(cursor.source.slice(start, limit))) return ''
  while (cursor.at < limit) {
    if (depth > 0 && skipQuoted(cursor, limit)) continue
    const character = cursor.source[cursor.at] ?? ''
    cursor.at += character === '`' ? 2 : 1
    if (/[([{]/.test(character)) depth++
    else if (/[)\]}]/.test(character)) depth--
    if (depth <= 0) break
  }
  if (depth === 0 && cursor.at <= limit) return cursor.source.slice(start, cursor.at)
  cursor.at = start
  return ''
}

const longestBracket = 2000

/** True when the line break before the cursor stands inside the expression, which goes from `start` to `end` so far. */
function goesOn({ source, at }: Cursor, start: number, end: number): boolean {
  const before = source.slice(Math.max(start, end - 20), end)
  if (/[|,+*/%=&!?]$/.test(before) || endsInOperator.test(before)) return true
  const next = /^\s{0,200}(\S{0,10})/.exec(source.slice(at, at + 210))?.[1] ?? ''
  return /^\|(?!\|)/.test(next) || (before.endsWith('}') && /^(?:else|elseif|catch|finally)\b/i.test(next))
}

// Not the switches of commands: Get-Content x -Raw.
const endsInOperator =
  /(?:^|\s)-(?:[ci]?(?:not)?(?:eq|ne|gt|ge|lt|le|like|match|contains|in)|[ci]?(?:replace|split)|join|f|and|or|xor|not|is|isnot|as|band|bor|bxor)$/i

/** Stands behind a quoted text or a here-string, where there is one. What is not closed goes to the limit. */
function skipQuoted(cursor: Cursor, limit: number): boolean {
  const open = taken(cursor, /@['‘’‚‛"“”„][ \t]{0,100}\r?\n|['‘’‚‛"“”„]/y)
  if (open === '') return false
  const isExpandable = /["“”„]/.test(open)
  const close = open.startsWith('@')
    ? isExpandable
      ? /\n["“”„]@/g
      : /\n['‘’‚‛]@/g
    : isExpandable
      ? /["“”„]|`[\s\S]/g
      : /['‘’‚‛]/g
  const rest = cursor.source.slice(cursor.at, limit)
  for (let found = close.exec(rest); found !== null; found = close.exec(rest)) {
    if (found[0].startsWith('`')) continue
    cursor.at += found.index + found[0].length
    return true
  }
  cursor.at = limit
  return true
}
