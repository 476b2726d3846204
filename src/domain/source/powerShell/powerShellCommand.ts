import { matchTaken, taken } from '../cursor.ts'
import { powerShellArgument } from './powerShellArgument.ts'
import type { PowerShellReading } from './powerShellReading.ts'
import { isAtEnd, skipBlanks } from './powerShellReading.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/** A command that sends something, with what it is given. Names of parameters are in small letters. */
export interface PowerShellCommand {
  readonly name: string
  readonly parameters: ReadonlyMap<string, PowerShellValue>
  /** Parameters without a value. */
  readonly switches: ReadonlySet<string>
  /** What it is given without a name, in order. */
  readonly position: readonly PowerShellValue[]
  /** What is piped into it. */
  readonly input: PowerShellValue | undefined
}

/** The commands that send requests, by themselves or by the modules of Graph and PnP; and one that changes what is sent. */
export const commandName =
  /(?:Invoke-(?:Mg)?GraphRequest|Invoke-MgRestMethod|Invoke-AzRestMethod|Invoke-AzRest|Invoke-PnPGraphMethod|Invoke-RestMethod|Invoke-WebRequest|irm|iwr|curl|wget|(?:New|Set|Update)-Mg(?:Beta)?ExternalConnection(?:Item|Schema|Group|GroupMember)?|(?:New|Set)-PnPSearchExternal(?:Item|Connection|Schema)|Add-Member)(?![\w.-])/iy

/** True when an expression has one of these commands in it. */
export function hasCommand(source: string): boolean {
  return commandInside.test(source)
}

const commandInside = new RegExp(String.raw`(?:^|[\s({|;=&])${commandName.source}`, 'i')

/** Reads the command at the cursor with its arguments, up to the end of the statement; undefined when there is none. */
export function* powerShellCommand(
  reading: PowerShellReading,
  input: PowerShellValue | undefined,
): Generator<number, PowerShellCommand | undefined> {
  const name = taken(reading, commandName)
  if (name === '') return undefined
  const parameters = new Map<string, PowerShellValue>()
  const switches = new Set<string>()
  const position: PowerShellValue[] = []
  for (;;) {
    yield reading.at
    skipBlanks(reading)
    // The mark that continues a line is lost in some copies.
    taken(reading, /(?:\r?\n[^\S\n]{0,1000}){1,3}(?=-[A-Za-z])/y)
    if (isAtEnd(reading) || /[|&]/.test(reading.source[reading.at] ?? '')) break
    const parameter = matchTaken(reading, /-([A-Za-z]\w{0,100}):?/y)?.[1]?.toLowerCase()
    const splatted = matchTaken(reading, /@([A-Za-z_]\w{0,100})/y)?.[1]?.toLowerCase()
    if (splatted !== undefined) addAll(parameters, reading.variables.get(splatted))
    else if (parameter === undefined) position.push(yield* powerShellArgument(reading))
    else {
      skipBlanks(reading)
      const next = reading.source.slice(reading.at, reading.at + 2)
      if (isAtEnd(reading) || /^(?:\||-[A-Za-z])/.test(next)) switches.add(parameter)
      else parameters.set(parameter, yield* powerShellArgument(reading))
    }
  }
  return { name, parameters, switches, position, input }
}

function addAll(parameters: Map<string, PowerShellValue>, table: PowerShellValue | undefined): void {
  if (table?.kind !== 'table') return
  for (const { name, value } of table.members) parameters.set(name.toLowerCase(), value)
}
