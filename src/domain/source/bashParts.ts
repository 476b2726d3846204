import type { Cursor, ShellPart } from './cursor.ts'
import { taken } from './cursor.ts'

/**
 * Splits a command line as bash does: '…', "…", $'…', backslashes, continued lines, comments, here-documents. Variables
 * stay as they are written. Total: what is not closed goes to the end. Yields the position reached.
 * https://www.gnu.org/software/bash/manual/html_node/Quoting.html
 */
export function* bashParts(source: string): Generator<number, readonly ShellPart[]> {
  const cursor: Cursor = { source, at: 0 }
  const parts: ShellPart[] = []
  const waiting: string[] = []
  while (cursor.at < source.length) {
    yield cursor.at
    const start = cursor.at
    if (taken(cursor, /(?:[^\S\r\n]|\\\r?\n){1,10000}/y) !== '' || taken(cursor, /#[^\n]{0,10000}/y) !== '') continue
    if (taken(cursor, /\r?\n/y) !== '') {
      parts.push({ kind: 'end', text: '\n', start, end: cursor.at })
      for (const last of waiting.splice(0)) parts.push(hereDocument(cursor, last))
    } else if (taken(cursor, /<<-?(?!<)[ \t]*/y) !== '') {
      waiting.push(yield* word(cursor))
    } else if (taken(cursor, /<<<[ \t]*/y) !== '') {
      parts.push({ kind: 'input', text: yield* word(cursor), start, end: cursor.at })
    } else if (taken(cursor, /[;&|()]{1,2}|\r/y) !== '') {
      parts.push({ kind: 'end', text: ';', start, end: cursor.at })
    } else if (taken(cursor, /\d?[<>]{1,2}&?[ \t]*/y) !== '') {
      yield* word(cursor)
    } else {
      parts.push({ kind: 'word', text: yield* word(cursor), start, end: cursor.at })
    }
  }
  return parts
}

function* word(cursor: Cursor): Generator<number, string> {
  let text = ''
  for (;;) {
    yield cursor.at
    const plain = taken(cursor, /[^\s'"\\$;&|<>()]{1,65536}/y)
    if (plain !== '') text += plain
    else if (taken(cursor, /\$'/y) !== '') text += yield* ansiQuoted(cursor)
    else if (taken(cursor, /'/y) !== '') text += singleQuoted(cursor)
    else if (taken(cursor, /\$?"/y) !== '') text += yield* doubleQuoted(cursor)
    else if (taken(cursor, /\\\r?\n/y) !== '') continue
    else if (taken(cursor, /\\/y) !== '') text += taken(cursor, /[\s\S]/y)
    else if (taken(cursor, /\$(?:\([^)\n]{0,1000}\)|\{[^}\n]{0,1000}\})?/y) !== '')
      text += cursor.source.slice(lastDollar(cursor), cursor.at)
    else return text
  }
}

function lastDollar({ source, at }: Cursor): number {
  return source.lastIndexOf('$', at - 1)
}

function singleQuoted(cursor: Cursor): string {
  const close = cursor.source.indexOf("'", cursor.at)
  const end = close < 0 ? cursor.source.length : close
  const text = cursor.source.slice(cursor.at, end)
  cursor.at = end + 1
  return text
}

function* doubleQuoted(cursor: Cursor): Generator<number, string> {
  let text = ''
  while (cursor.at < cursor.source.length && taken(cursor, /"/y) === '') {
    yield cursor.at
    text += taken(cursor, /[^"\\]{1,65536}/y)
    if (taken(cursor, /\\\r?\n/y) === '' && taken(cursor, /\\(?=[$`"\\])/y) !== '') text += taken(cursor, /[\s\S]/y)
    else text += taken(cursor, /\\(?!\r?\n)/y)
  }
  return text
}

/** https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html */
function* ansiQuoted(cursor: Cursor): Generator<number, string> {
  let text = ''
  while (cursor.at < cursor.source.length && taken(cursor, /'/y) === '') {
    yield cursor.at
    text += taken(cursor, /[^'\\]{1,65536}/y)
    const escape = taken(cursor, /\\(?:x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[0-7]{1,3}|[\s\S]|$)/y)
    if (escape !== '') text += ansiCharacter(escape)
  }
  return text
}

function ansiCharacter(escape: string): string {
  const [, letter = '', rest = ''] = /^\\([\s\S]?)([\s\S]*)$/.exec(escape) ?? []
  const simple = ansiEscapes.get(letter)
  if (simple !== undefined) return simple
  if (/[xuU]/.test(letter) && rest !== '') return codePoint(Number.parseInt(rest, 16))
  if (/[0-7]/.test(letter)) return codePoint(Number.parseInt(escape.slice(1), 8) & 0xff)
  return /["'?]/.test(letter) ? letter : escape
}

function codePoint(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

const ansiEscapes = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['E', '\u001b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
])

/** What stands between the line after `<<WORD` and a line with that word alone. */
function hereDocument(cursor: Cursor, end: string): ShellPart {
  const start = cursor.at
  for (let line = start; line <= cursor.source.length; ) {
    const found = cursor.source.indexOf('\n', line)
    const lineEnd = found < 0 ? cursor.source.length : found
    if (lineEnd - line < 1000 && cursor.source.slice(line, lineEnd).trim() === end) {
      cursor.at = lineEnd
      return { kind: 'input', text: cursor.source.slice(start, line), start, end: lineEnd }
    }
    line = lineEnd + 1
  }
  cursor.at = cursor.source.length
  return { kind: 'input', text: cursor.source.slice(start), start, end: cursor.source.length }
}
