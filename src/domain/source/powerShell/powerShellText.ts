import type { Cursor } from '../cursor.ts'
import { taken } from '../cursor.ts'
import { takeBalanced } from './powerShellSource.ts'

/** A quoted text of PowerShell. `variables` are those that it would fill in; they stay as they are written. */
export interface PowerShellText {
  readonly text: string
  readonly variables: readonly PowerShellTextVariable[]
}

/** A variable or “$(…)” as a text has it, and where it stands in the text. */
export interface PowerShellTextVariable {
  readonly source: string
  readonly at: number
}

/**
 * Reads '…', "…", @'…'@ or @"…"@ at the cursor; undefined when there is none. Total: what is not closed goes to the end.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
 * Which characters are quotes: https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export function* powerShellText(cursor: Cursor): Generator<number, PowerShellText | undefined> {
  const here = taken(cursor, /@['‘’‚‛"“”„][ \t]{0,100}\r?\n/y)
  if (here !== '') return yield* hereString(cursor, /^@["“”„]/.test(here))
  if (taken(cursor, /['‘’‚‛]/y) !== '') return yield* verbatim(cursor)
  if (taken(cursor, /["“”„]/y) !== '') return yield* expandable(cursor)
  return undefined
}

/** Ends where a line starts with the closing quote. */
function* hereString(cursor: Cursor, isExpandable: boolean): Generator<number, PowerShellText> {
  const { source, at: start } = cursor
  const close = isExpandable ? /["“”„]@/y : /['‘’‚‛]@/y
  let line = start
  for (;;) {
    yield line
    close.lastIndex = line
    const isClosed = close.test(source)
    const next = source.indexOf('\n', line)
    if (isClosed || next < 0) {
      cursor.at = isClosed ? line + 2 : source.length
      const inside = isClosed ? source.slice(start, Math.max(start, line - 1)).replace(/\r$/, '') : source.slice(start)
      return isExpandable ? yield* expanded(inside) : { text: inside, variables: [] }
    }
    line = next + 1
  }
}

function* verbatim(cursor: Cursor): Generator<number, PowerShellText> {
  let text = ''
  while (cursor.at < cursor.source.length) {
    yield cursor.at
    text += taken(cursor, /[^'‘’‚‛]{1,65536}/y)
    if (taken(cursor, /['‘’‚‛]{2}/y) !== '') text += cursor.source[cursor.at - 1] ?? ''
    else if (taken(cursor, /['‘’‚‛]/y) !== '') break
  }
  return { text, variables: [] }
}

function* expandable(cursor: Cursor): Generator<number, PowerShellText> {
  let text = ''
  const variables: PowerShellTextVariable[] = []
  while (cursor.at < cursor.source.length) {
    yield cursor.at
    text += taken(cursor, /[^"“”„`$]{1,65536}/y)
    if (taken(cursor, /["“”„]{2}/y) !== '') text += cursor.source[cursor.at - 1] ?? ''
    else if (taken(cursor, /["“”„]/y) !== '') break
    else text += special(cursor, text.length, variables)
  }
  return { text, variables }
}

/** The inside of an expandable here-string: as other expandable text, but quotes are plain. */
function* expanded(inside: string): Generator<number, PowerShellText> {
  const cursor = { source: inside, at: 0 }
  const variables: PowerShellTextVariable[] = []
  let text = ''
  while (cursor.at < inside.length) {
    yield cursor.at
    text += taken(cursor, /[^`$]{1,65536}/y)
    text += special(cursor, text.length, variables)
  }
  return { text, variables }
}

/** An escaped character, or a variable as it is written. */
function special(cursor: Cursor, at: number, variables: PowerShellTextVariable[]): string {
  const escape = taken(cursor, /`(?:u\{[\da-fA-F]{1,6}\}|\r\n|[\s\S])/y)
  if (escape !== '') return escaped(escape)
  const dollar = taken(cursor, /\$(?=\()/y)
  const expression = dollar === '' ? '' : takeBalanced(cursor)
  const variable =
    expression === '' ? taken(cursor, /\$(?:\{[^}]{0,200}\}|[A-Za-z_?]\w{0,100}(?::\w{1,100})?)/y) : dollar + expression
  if (variable !== '') variables.push({ source: variable, at })
  return variable === '' ? dollar + taken(cursor, /[`$]/y) : variable
}

function escaped(escape: string): string {
  const code = /^`u\{([\da-fA-F]+)\}$/.exec(escape)?.[1]
  if (code !== undefined) return codePoint(Number.parseInt(code, 16))
  const letter = escape.slice(1)
  return escapes.get(letter) ?? (/^\r?\n$/.test(letter) ? '' : letter)
}

function codePoint(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
}

const escapes = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])
