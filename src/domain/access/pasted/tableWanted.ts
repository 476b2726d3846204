import { type Delimiter, delimitedRows } from './delimitedRows.ts'
import {
  bareWord,
  isFromMail,
  isSureIdentifier,
  type WantedParts,
  type WantedPrincipal,
  wantedInText,
  wantedOf,
} from './wantedPrincipal.ts'

/**
 * Whom a list of lines asks for: one on each line, or a table of the admin centers, with its columns in any order. A line
 * of several addresses or IDs asks for each.
 */
export function tableWanted(text: string): readonly WantedPrincipal[] {
  const delimiter = delimiterOf(text)
  const rows = delimitedRows(text, delimiter)
  const [titles = []] = rows
  const columns = titles.map((title) => columnOf(title))
  // Somebody may be called as a column is.
  const isTitled =
    !titles.some((title) => isSureIdentifier(title)) &&
    columns.some((column) => column === 'id' || column === 'address' || column === 'name')
  if (isTitled) return rows.slice(1).flatMap((row) => wantedOf(partsOf(row, columns)) ?? [])
  return rows.flatMap((row) => wantedInRow(row, delimiter, rows.length === 1))
}

function partsOf(row: readonly string[], columns: readonly (keyof WantedParts | undefined)[]): WantedParts {
  const parts: { -readonly [Part in keyof WantedParts]: WantedParts[Part] } = {}
  for (const [index, column] of columns.entries()) {
    const cell = row[index] ?? ''
    // Of two columns for the same, such as a user principal name and a mail, the first that is filled in.
    if (column !== undefined && cell !== '' && parts[column] === undefined) parts[column] = cell
  }
  return parts
}

function wantedInRow(row: readonly string[], delimiter: Delimiter, isOnly: boolean): readonly WantedPrincipal[] {
  const cells = row.filter((cell) => cell !== '')
  const sure = cells.filter(isSureIdentifier)
  const others = cells.length - sure.length
  const isFromMails = cells.some(isFromMail)
  // As a mail program copies them, some without an address.
  const isMailList = delimiter === ';' && (isFromMails || (isOnly && sure.length === 0))
  if (isMailList || (sure.length > 1 && others === 0)) return cells.flatMap((cell) => wantedInText(cell) ?? [])
  if (delimiter === ',' && isFromMails) return namesRejoined(cells).flatMap((cell) => wantedInText(cell) ?? [])
  const best = sure[0] ?? (delimiter === ',' ? row.join(', ') : cells[0])
  const wanted = best === undefined ? undefined : wantedInText(best)
  if (wanted === undefined) return []
  const name = nameBeside(cells, delimiter)
  return [name === '' || sure.length === 0 ? wanted : { ...wanted, name }]
}

/** "Delgado, Robin <robin@contoso.example>" is one person: a comma within a name parted it. */
function namesRejoined(cells: readonly string[]): readonly string[] {
  const whole: string[] = []
  const name: string[] = []
  for (const cell of cells) {
    if (!isSureIdentifier(cell)) name.push(cell)
    else {
      const parted = name.splice(0)
      if (isFromMail(cell)) whole.push([...parted, cell].join(', '))
      else whole.push(...(parted.length === 0 ? [] : [parted.join(', ')]), cell)
    }
  }
  return name.length === 0 ? whole : [...whole, name.join(', ')]
}

/** The name in a row that has somebody's address or ID too; empty for none. */
function nameBeside(cells: readonly string[], delimiter: Delimiter): string {
  const first = cells.findIndex(isSureIdentifier)
  const [name = '', ...more] = first > 0 ? cells.slice(0, first) : cells.filter((cell) => !isSureIdentifier(cell))
  return delimiter === ',' && first > 0 ? [name, ...more].join(', ') : name
}

/** A tab is never part of a name; of the two others, the one that the first lines have. */
function delimiterOf(text: string): Delimiter {
  const lines = text.slice(0, 4_000).split(/\r?\n/, 20)
  const has = (mark: string) => lines.some((line) => line.includes(mark))
  return has('\t') ? '\t' : has(';') ? ';' : has(',') ? ',' : 'none'
}

function columnOf(title: string): keyof WantedParts | undefined {
  const word = bareWord(title)
  return columnNames.find(([, words]) => words.includes(word))?.[0]
}

/** The titles of the lists of the Entra admin center, the Microsoft 365 admin center and Graph, without spaces and case. */
const columnNames: readonly (readonly [keyof WantedParts, readonly string[]])[] = [
  [
    'id',
    ['objectid', 'id', 'userid', 'groupid', 'azureadobjectid', 'entraobjectid', 'externaldirectoryobjectid', 'value'],
  ],
  [
    'address',
    [
      'userprincipalname',
      'upn',
      'username',
      'mail',
      'email',
      'emailaddress',
      'groupemail',
      'primarysmtpaddress',
      'primaryemail',
      'signinname',
    ],
  ],
  ['name', ['displayname', 'name', 'groupname', 'fullname']],
  ['access', ['access', 'accesstype']],
  ['kind', ['type', 'objecttype', 'kind']],
]
