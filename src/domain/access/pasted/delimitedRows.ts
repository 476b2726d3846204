/** How the cells of a pasted list are told apart; `none` where each line is one text. */
export type Delimiter = '\t' | ';' | ',' | 'none'

/**
 * The rows of a text as spreadsheets copy and export it: cells between delimiters, in double quotes where one holds the
 * delimiter, a quote or a line break. Empty rows are left out. https://www.rfc-editor.org/rfc/rfc4180
 */
export function delimitedRows(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  // Known without a look at the whole cell, which at each quote mark of a long one takes a minute.
  let isBlank = true
  const add = (character: string) => {
    cell += character
    isBlank &&= character.trim() === ''
  }
  const endCell = () => {
    row.push(cell.trim())
    cell = ''
    isBlank = true
  }
  const endRow = () => {
    endCell()
    if (row.some((each) => each !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (isQuoted) {
      if (character !== '"') add(character)
      else if (text[at + 1] === '"') add(text[++at] ?? '')
      else isQuoted = false
    } else if (character === '"' && isBlank) {
      isQuoted = hasEnd(text, at)
      cell = ''
      if (!isQuoted) add(character)
    } else if (character === delimiter) endCell()
    else if (character === '\n' || character === '\r') endRow()
    else add(character)
  }
  endRow()
  return rows
}

// A single quote mark, as in a nickname, must not swallow the lines after it. Mail programs quote the name before an address.
function hasEnd(text: string, start: number): boolean {
  return /^"(?:[^"]|"")*"[^\S\r\n]*(?:[\t;,\r\n<]|$)/.test(text.slice(start, start + longestCell))
}

const longestCell = 2_000
