/**
 * A value of a script, with the variables in it that the script sets itself. What is computed in any other way is
 * `unknown` and stays as its source. `converted` is a value that became JSON. A script may change lists and tables later,
 * for all who hold them.
 */
export type PowerShellValue = { readonly start: number; readonly end: number } & (
  | FilledText
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'list'; readonly elements: PowerShellValue[] }
  | { readonly kind: 'table'; readonly members: PowerShellMember[] }
  | { readonly kind: 'converted'; readonly value: PowerShellValue }
  | { readonly kind: 'unknown'; readonly source: string }
)

/** A text; the parts of it that are computed stay as they are written, and are listed. */
export interface FilledText {
  readonly kind: 'text'
  readonly text: string
  readonly computed: readonly string[]
}

/** A member of a hashtable. */
export interface PowerShellMember {
  readonly name: string
  value: PowerShellValue
}

/** The variables of a script, by their names in small letters. */
export type PowerShellVariables = ReadonlyMap<string, PowerShellValue>

/** The member of a table, whatever the case of its name; undefined when there is none. */
export function tableMember(value: PowerShellValue | undefined, name: string): PowerShellMember | undefined {
  if (value?.kind !== 'table') return undefined
  const wanted = name.toLowerCase()
  return value.members.findLast((member) => member.name.toLowerCase() === wanted)
}

/** What a value is in a text, where that is certain: "$true" is True, and a number keeps its digits if it is whole. */
export function textInPowerShell(value: PowerShellValue): FilledText | undefined {
  if (value.kind === 'text') return value
  if (value.kind !== 'json') return undefined
  const text = literals.get(value.json) ?? (/^-?\d{1,15}$/.test(value.json) ? value.json : undefined)
  return text === undefined ? undefined : { kind: 'text', text, computed: [] }
}

const literals = new Map([
  ['true', 'True'],
  ['false', 'False'],
  ['null', ''],
])
