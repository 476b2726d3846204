import type { Cursor } from './cursor.ts'
import { taken } from './cursor.ts'
import type { PowerShellValue } from './powerShellValue.ts'
import { powerShellValue, skipSpace } from './powerShellValue.ts'

/** What a script says: the values of its variables, a command's parameters by name, and values that stand alone. */
export interface PowerShellScript {
  readonly variables: ReadonlyMap<string, PowerShellValue>
  readonly parameters: ReadonlyMap<string, PowerShellValue>
  readonly command: string | undefined
  readonly values: readonly PowerShellValue[]
}

/** Reads a script as far as it assigns values and calls a command with them. Total. Yields the position reached. */
export function* powerShellScript(source: string): Generator<number, PowerShellScript> {
  const cursor: Cursor = { source, at: 0 }
  const variables = new Map<string, PowerShellValue>()
  const parameters = new Map<string, PowerShellValue>()
  const values: PowerShellValue[] = []
  let command: string | undefined
  for (;;) {
    yield cursor.at
    skipSpace(cursor)
    if (cursor.at >= source.length) return { variables, parameters, command, values }
    const assigned = /^\$([\w:]+)/.exec(taken(cursor, /\$[A-Za-z_][\w:]{0,100}\s{0,100}\+?=(?!=)/y))?.[1]
    const splatted = assigned === undefined ? /^@(\w+)/.exec(taken(cursor, /@[A-Za-z_]\w{0,100}/y))?.[1] : undefined
    const parameter = taken(cursor, /-[A-Za-z]\w{0,100}:?/y)
    const called = taken(cursor, commandName)
    if (assigned !== undefined) variables.set(assigned.toLowerCase(), yield* powerShellValue(cursor))
    else if (splatted !== undefined) addAll(parameters, variables.get(splatted.toLowerCase()))
    else if (parameter !== '') {
      const value = yield* argument(cursor)
      const name = parameter.replaceAll(/[-:]/g, '').toLowerCase()
      if (value !== undefined) parameters.set(name, value)
    } else if (called !== '') command ??= called
    else if (/["'“‘]|@["'“‘{(]/y.test(source.slice(cursor.at, cursor.at + 2)))
      values.push(yield* powerShellValue(cursor))
    else if (taken(cursor, /[A-Za-z][\w-]{0,100}/y) === '') taken(cursor, /[\s\S]/y)
  }
}

const commandName =
  /(?:Invoke-(?:Mg)?GraphRequest|Invoke-RestMethod|Invoke-WebRequest|irm|iwr|(?:New|Set|Update)-Mg(?:Beta)?ExternalConnectionItem|Set-PnPSearchExternalItem)(?![\w-])/iy

/** The argument of a parameter, unless it is a switch. */
function* argument(cursor: Cursor): Generator<number, PowerShellValue | undefined> {
  taken(cursor, /(?:[^\S\r\n]|`\r?\n){1,1000}/y)
  const next = cursor.source[cursor.at] ?? '\n'
  if (/[\r\n;|]/.test(next) || /^-[A-Za-z]/.test(cursor.source.slice(cursor.at, cursor.at + 2))) return undefined
  return yield* powerShellValue(cursor)
}

function addAll(parameters: Map<string, PowerShellValue>, table: PowerShellValue | undefined): void {
  if (table?.kind !== 'table') return
  for (const { name, value } of table.members) parameters.set(name.toLowerCase(), value)
}
