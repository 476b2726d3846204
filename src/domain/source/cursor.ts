/** Where a reader is in its source. */
export interface Cursor {
  readonly source: string
  at: number
}

/** What a sticky pattern finds at the cursor, which then stands behind it; empty when it finds nothing. */
export function taken(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const [text = ''] = pattern.exec(cursor.source) ?? []
  cursor.at += text.length
  return text
}

/** As `taken`, with the groups of the pattern; undefined when it finds nothing. */
export function matchTaken(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.source)
  if (found === null) return undefined
  cursor.at += found[0].length
  return found
}

/** More parts than this are no command that anybody sends: a text of words is left to other readers. */
export const mostShellParts = 50_000

/** A part of a command line: a word as the program gets it, what it reads as its input, or the end of a command. */
export type ShellPart = {
  readonly kind: 'word' | 'input' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}
