import { type Cursor, taken } from '../source/cursor.ts'

/** A word, number, text or sign of C#. */
export interface CsharpToken {
  readonly kind: 'name' | 'number' | 'text' | 'sign'
  readonly start: number
  readonly end: number
}

/**
 * Splits C# into tokens, comments and directives left out. Total: any text comes to tokens. Yields the position reached.
 * https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure
 */
export function* csharpTokens(source: string): Generator<number, readonly CsharpToken[]> {
  const cursor: Cursor = { source, at: 0 }
  const tokens: CsharpToken[] = []
  while (cursor.at < source.length) {
    if (tokens.length % 256 === 0) yield cursor.at
    const start = cursor.at
    if (taken(cursor, /\s{1,10000}|\/\/[^\n]{0,10000}|\/\*/y) !== '') {
      if (source.startsWith('/*', start)) cursor.at = endAfter(source, '*/', start + 2)
      continue
    }
    if (isDirective(source, start) && taken(cursor, /#[^\n]{0,10000}/y) !== '') continue
    tokens.push({ kind: kindAt(cursor), start, end: cursor.at })
  }
  return tokens
}

function kindAt(cursor: Cursor): CsharpToken['kind'] {
  const { source } = cursor
  const prefix = taken(cursor, /[$@]{1,10}(?=["$@])|\$(?=")/y)
  if (source[cursor.at] === '"') {
    cursor.at = endOfText(source, cursor.at, prefix)
    return 'text'
  }
  if (taken(cursor, /'(?:\\.[^']{0,10}|[^'\\\n])'/y) !== '') return 'text'
  if (taken(cursor, /(?:\d|\.\d)(?:[\w.]|(?<=[eE])[+-]){0,1000}/y) !== '') return 'number'
  if (taken(cursor, /@?[\p{L}_][\p{L}\p{N}_]{0,1000}/uy) !== '') return 'name'
  if (taken(cursor, /=>|==|!=|<=|>=|&&|\|\||\?\?=?|\?\.|::|\.\.|\+\+|--|[+*/-]=/y) === '') cursor.at++
  return 'sign'
}

/** Raw texts have three quotes or more and end with as many; verbatim ones double their quotes; others escape them. */
function endOfText(source: string, at: number, prefix: string): number {
  const quotes = /"{3,}/y
  quotes.lastIndex = at
  const [raw] = quotes.exec(source.slice(0, at + 50)) ?? []
  if (raw !== undefined && !(prefix.includes('@') && raw.length % 2 === 0))
    return endAfter(source, raw, at + raw.length)
  const isVerbatim = prefix.includes('@')
  let braces = 0
  for (let position = at + 1; position < source.length; position++) {
    const letter = source[position]
    if (prefix.includes('$') && letter === '{') {
      if (source[position + 1] === '{' && braces === 0) position++
      else braces++
    } else if (letter === '}' && braces > 0) braces--
    else if (letter === '\\' && !isVerbatim) position++
    else if (letter === '"' && isVerbatim && source[position + 1] === '"') position++
    else if (letter === '"' && braces === 0) return position + 1
    // A text in quotes ends with its line.
    else if (letter === '\n' && !isVerbatim && braces === 0) return position
  }
  return source.length
}

function isDirective(source: string, at: number): boolean {
  return source[at] === '#' && /(?:^|\n)[ \t]{0,200}$/.test(source.slice(Math.max(0, at - 200), at))
}

function endAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at < 0 ? source.length : at + mark.length
}
