import type { ShellPart } from '../cursor.ts'
import { mostShellParts, taken } from '../cursor.ts'
import { type PowerShellReading, startOfScript } from '../powerShell/powerShellReading.ts'
import { powerShellText } from '../powerShell/powerShellText.ts'
import type { PowerShellVariables } from '../powerShell/powerShellValue.ts'
import { filledText } from '../powerShell/powerShellVariables.ts'

/**
 * Splits a command line of a program, such as curl.exe, as PowerShell does, with the variables that are known. Total. Yields
 * the position reached.
 */
export function* powerShellParts(
  source: string,
  variables: PowerShellVariables = new Map(),
): Generator<number, readonly ShellPart[]> {
  const cursor: PowerShellReading = { ...startOfScript(source), variables: new Map(variables) }
  const parts: ShellPart[] = []
  while (cursor.at < source.length) {
    yield cursor.at
    if (parts.length > mostShellParts) return []
    const start = cursor.at
    if (taken(cursor, /(?:[^\S\r\n]|`\r?\n){1,10000}/y) !== '' || taken(cursor, /#[^\n]{0,10000}/y) !== '') continue
    if (taken(cursor, /[\r\n;|&]{1,1000}/y) !== '') parts.push({ kind: 'end', text: '\n', start, end: cursor.at })
    else parts.push({ kind: 'word', text: yield* word(cursor), start, end: cursor.at })
  }
  return parts
}

function* word(cursor: PowerShellReading): Generator<number, string> {
  let text = ''
  for (;;) {
    yield cursor.at
    const quoted = yield* powerShellText(cursor)
    const path = quoted === undefined ? taken(cursor, /\$[A-Za-z_]\w{0,100}(?:\.\w{1,100}){0,5}/y) : ''
    const plain = quoted === undefined && path === '' ? taken(cursor, /\$|[^\s'"‘’‚‛“”„`;|&$]{1,65536}/y) : ''
    const variable = { text: path, variables: path === '' ? [] : [{ source: path, at: 0 }] }
    text += plain + filledText(quoted ?? variable, cursor).text
    if (quoted !== undefined || path !== '' || plain !== '') continue
    if (taken(cursor, /`(?!\r?\n)/y) === '') return text
    text += taken(cursor, /[\s\S]/y)
  }
}
