import type { Cursor, ShellPart } from '../cursor.ts'
import { matchTaken, mostShellParts, taken } from '../cursor.ts'
import { secretName } from '../secretName.ts'

/**
 * Splits a command line as bash does: '…', "…", $'…', backslashes, continued lines, comments, here-documents. Variables that
 * it sets itself are filled in, except secret ones; all others stay as they are written. Total: what is not closed goes to
 * the end. Yields the position reached.
 * https://www.gnu.org/software/bash/manual/html_node/Quoting.html
 */
export function* bashParts(source: string): Generator<number, readonly ShellPart[]> {
  const cursor: Bash = { source, at: 0, variables: new Map(), left: mostFilled }
  const parts: ShellPart[] = []
  const waiting: HereEnd[] = []
  while (cursor.at < source.length) {
    yield cursor.at
    if (parts.length > mostShellParts) return []
    const start = cursor.at
    if (taken(cursor, /(?:[^\S\r\n]|\\\r?\n){1,10000}/y) !== '' || taken(cursor, /#[^\n]{0,10000}/y) !== '') continue
    if (taken(cursor, /\r?\n/y) !== '') {
      const command = parts.slice(parts.findLastIndex(({ kind }) => kind === 'end') + 1)
      parts.push({ kind: 'end', text: '\n', start, end: cursor.at })
      for (const last of waiting.splice(0)) {
        const input = hereDocument(cursor, last)
        if (command[0]?.text === 'read') cursor.variables.set(command.at(-1)?.text ?? '', input.text)
        parts.push(input)
      }
    } else if (taken(cursor, /<<-?(?!<)[ \t]*/y) !== '') {
      const isPlain = /['"\\]/.test(source[cursor.at] ?? '')
      waiting.push({ word: yield* word(cursor), isPlain })
    } else if (taken(cursor, /<<<[ \t]*/y) !== '') {
      parts.push({ kind: 'input', text: yield* word(cursor), start, end: cursor.at })
    } else if (taken(cursor, /[;&|()]{1,2}|\r/y) !== '') {
      parts.push({ kind: 'end', text: ';', start, end: cursor.at })
    } else if (taken(cursor, /\d?[<>]{1,2}&?[ \t]*/y) !== '') {
      yield* word(cursor)
    } else {
      const text = yield* word(cursor)
      parts.push({ kind: 'word', text, start, end: cursor.at })
      remember(cursor, text)
    }
  }
  return parts
}

/** Where the reader is, and the variables that were set before. */
interface Bash extends Cursor {
  readonly variables: Map<string, string>
  /** So many characters may still be filled in: variables may be filled into variables, over and over. */
  left: number
}

/** The word that ends a here-document; in quotes, nothing is filled in. */
interface HereEnd {
  readonly word: string
  readonly isPlain: boolean
}

/** NAME=value sets a variable. What is secret is not filled in anywhere. */
function remember({ variables }: Bash, text: string): void {
  const [, name = '', value = ''] = /^([A-Za-z_]\w{0,100})=([^]*)$/.exec(text.slice(0, longestValue)) ?? []
  if (name === '' || text.length > longestValue || secretName(name) !== undefined || /^\s*bearer\s/i.test(value)) return
  variables.set(name, value)
}

const longestValue = 1_000_000
const mostFilled = 20_000_000

/** The value of a variable; as it is written where there is none. */
function valueOf(cursor: Bash, name: string, written: string): string {
  const value = cursor.variables.get(name)
  if (value === undefined || value.length > cursor.left) return written
  cursor.left -= value.length
  return value
}

/** A variable at the cursor: its value, or as it is written. A here-document in “$(cat …)” is its text. */
function variable(cursor: Bash): string {
  const here = matchTaken(cursor, /\$\(\s{0,20}cat[ \t]{1,20}<<-?[ \t]{0,5}(['"\\]?)(\w{1,60})['"]?[ \t\r]{0,20}\n/y)
  if (here !== undefined) {
    const { text } = hereDocument(cursor, { word: here[2] ?? '', isPlain: here[1] !== '' })
    taken(cursor, /\s{0,100}\)/y)
    return text.replace(/\r?\n$/, '')
  }
  const name = matchTaken(cursor, /\$(?:\{(\w{1,100})\}|([A-Za-z_]\w{0,100}))/y)
  if (name !== undefined) return valueOf(cursor, name[1] ?? name[2] ?? '', name[0])
  return taken(cursor, /\$(?:\([^)\n"]{0,1000}\)|\{[^}\n"]{0,1000}\})?/y)
}

function* word(cursor: Bash): Generator<number, string> {
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
    else if (cursor.source[cursor.at] === '$') text += variable(cursor)
    else return text
  }
}

function singleQuoted(cursor: Cursor): string {
  const close = cursor.source.indexOf("'", cursor.at)
  const end = close < 0 ? cursor.source.length : close
  const text = cursor.source.slice(cursor.at, end)
  cursor.at = end + 1
  return text
}

function* doubleQuoted(cursor: Bash): Generator<number, string> {
  let text = ''
  while (cursor.at < cursor.source.length && taken(cursor, /"/y) === '') {
    yield cursor.at
    text += taken(cursor, /[^"\\$]{1,65536}/y)
    if (cursor.source[cursor.at] === '$') {
      text += variable(cursor)
      continue
    }
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
function hereDocument(cursor: Bash, { word: end, isPlain }: HereEnd): ShellPart {
  const start = cursor.at
  const filled = (text: string) =>
    isPlain || cursor.variables.size === 0
      ? text
      : text.replaceAll(/\$(?:\{(\w{1,100})\}|([A-Za-z_]\w{0,100}))/g, (whole, braced?: string, plain?: string) => {
          return valueOf(cursor, braced ?? plain ?? '', whole)
        })
  for (let line = start; line <= cursor.source.length; ) {
    const found = cursor.source.indexOf('\n', line)
    const lineEnd = found < 0 ? cursor.source.length : found
    if (lineEnd - line < 1000 && cursor.source.slice(line, lineEnd).trim() === end) {
      cursor.at = lineEnd
      return { kind: 'input', text: filled(cursor.source.slice(start, line)), start, end: lineEnd }
    }
    line = lineEnd + 1
  }
  cursor.at = cursor.source.length
  return { kind: 'input', text: filled(cursor.source.slice(start)), start, end: cursor.source.length }
}
