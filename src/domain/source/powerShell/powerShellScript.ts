import { matchTaken, taken } from '../cursor.ts'
import { secretName } from '../secretName.ts'
import { powerShellArgument } from './powerShellArgument.ts'
import { PowerShellBlocks } from './powerShellBlocks.ts'
import type { PowerShellCommand } from './powerShellCommand.ts'
import { commandName, hasCommand, powerShellCommand } from './powerShellCommand.ts'
import { powerShellExpression, powerShellSingle } from './powerShellExpression.ts'
import { combined } from './powerShellOperators.ts'
import type { PowerShellGap, PowerShellReading } from './powerShellReading.ts'
import { skipSpace, startOfScript } from './powerShellReading.ts'
import { takeBalanced } from './powerShellSource.ts'
import type { PowerShellValue, PowerShellVariables } from './powerShellValue.ts'
import { tableMember } from './powerShellValue.ts'
import { valueOfPath } from './powerShellVariables.ts'

/** What a script says, in its order: what it sends, and the values in it. */
export interface PowerShellScript {
  readonly commands: readonly PowerShellCommand[]
  /** At the end of the script. */
  readonly variables: PowerShellVariables
  /** All values of variables and of parameters of other commands, by name. */
  readonly named: readonly (readonly [string, PowerShellValue])[]
  /** All values of variables, and values that stand alone. */
  readonly values: readonly PowerShellValue[]
  /** Names that have nothing after their “=”. */
  readonly gaps: readonly PowerShellGap[]
}

/** Reads a script as far as it assigns values and sends requests with them. Total. Yields the position reached. */
export function* powerShellScript(source: string): Generator<number, PowerShellScript> {
  const script = new Script(source)
  while (yield* script.step());
  return script
}

class Script implements PowerShellScript {
  readonly commands: PowerShellCommand[] = []
  readonly named: (readonly [string, PowerShellValue])[] = []
  readonly values: PowerShellValue[] = []
  readonly #reading: PowerShellReading
  readonly #blocks: PowerShellBlocks
  #input: PowerShellValue | undefined
  #searched = 0

  constructor(source: string) {
    this.#reading = startOfScript(source)
    this.#blocks = new PowerShellBlocks(this.#reading.variables)
  }

  get variables(): PowerShellVariables {
    return this.#reading.variables
  }

  get gaps(): readonly PowerShellGap[] {
    return this.#reading.gaps
  }

  /** Reads one piece; false at the end. */
  *step(): Generator<number, boolean> {
    const reading = this.#reading
    yield reading.at
    skipSpace(reading)
    if (reading.at >= reading.source.length) return false
    if (taken(reading, /\{/y) !== '') this.#blocks.open()
    else if (taken(reading, /\}/y) !== '') this.#blocks.close()
    else if (!(yield* this.#assignment()) && !(yield* this.#change())) yield* this.#other()
    return true
  }

  /** $a = …, $a += …, $a.b = …, $a['b'] = … */
  *#assignment(): Generator<number, boolean> {
    const reading = this.#reading
    const found = matchTaken(reading, assignment)
    if (found === undefined) return false
    const [, scope = '', name = '', steps = '', operator] = found
    const key = name.toLowerCase()
    const start = reading.at
    const value = yield* powerShellExpression(reading)
    // What a request answers is not known, but the request itself is read.
    const isSearched =
      value.kind === 'unknown' && value.source.length < longestSearched && this.#searched < mostSearched
    if (isSearched && hasCommand(value.source)) {
      this.#searched++
      reading.at = start
      this.named.push([name, value])
      if (steps === '') this.#blocks.forget(key)
    } else if (/^env:/i.test(scope)) this.named.push([name, value])
    else if (steps === '') this.#assign(key, value, operator)
    else this.#put(key, steps, value, operator)
    return true
  }

  #assign(name: string, value: PowerShellValue, operator: string | undefined): void {
    this.named.push([name, value])
    if (operator === '=') {
      this.#blocks.set(name, value)
      this.values.push(value)
      return
    }
    const known = this.variables.get(name)
    // A loop adds to a text again and again; what it adds to a list is one of the kind.
    const isCertain = known?.kind === 'list' || known?.kind === 'table' || !this.#blocks.isInLoop
    const sum = known === undefined || !isCertain ? undefined : combined('+', known, value)
    if (operator !== '+=' || sum === undefined) this.#blocks.forget(name)
    else {
      this.#blocks.set(name, sum)
      this.values.push(sum)
    }
  }

  /** A member of a table, or of a table in it. */
  #put(name: string, steps: string, value: PowerShellValue, operator: string | undefined): void {
    const keys = [...steps.matchAll(/\.(\w+)|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
      ({ 1: plain, 2: single, 3: double }) => plain ?? single ?? double ?? '',
    )
    const last = keys.pop()
    const table = keys.reduce<PowerShellValue | undefined>(
      (each, key) => tableMember(each, key)?.value,
      this.variables.get(name),
    )
    this.named.push([last ?? name, value])
    if (table?.kind !== 'table' || last === undefined) return
    const member = tableMember(table, last)
    const whole = operator === '=' || member === undefined ? value : combined('+', member.value, value)
    if (whole === undefined) return
    if (member === undefined) table.members.push({ name: last, value: whole })
    else member.value = whole
  }

  /** $a.Add('b', …) of a table, $a.Add(…) of a list, $a++ */
  *#change(): Generator<number, boolean> {
    const reading = this.#reading
    const counted = matchTaken(reading, /\$([A-Za-z_]\w{0,100})(?:\+\+|--)/y)?.[1]
    if (counted !== undefined) this.#blocks.forget(counted.toLowerCase())
    const path = matchTaken(reading, /(\$[A-Za-z_]\w{0,100}(?:\.(?!Add\()\w{1,100}){0,5})\.Add\(/iy)?.[1]
    if (path === undefined) return counted !== undefined
    const holder = valueOfPath(path, this.variables)
    const value = yield* powerShellExpression(reading)
    const [key, added] = value.kind === 'list' ? value.elements : []
    if (holder?.kind === 'table' && key?.kind === 'text' && added !== undefined) {
      holder.members.push({ name: key.text, value: added })
      this.named.push([key.text, added])
    } else if (holder?.kind === 'list') holder.elements.push(value)
    else this.values.push(value)
    return true
  }

  /** Commands, values that stand alone, and all that only has to be passed over. */
  *#other(): Generator<number> {
    const reading = this.#reading
    const input = this.#input
    this.#input = undefined
    const command = yield* powerShellCommand(reading, input)
    if (command !== undefined) {
      if (/^Add-Member$/i.test(command.name)) this.#addMember(command)
      else this.commands.push(command)
      return
    }
    const parameter = matchTaken(reading, /-([A-Za-z]\w{0,100}):?/y)?.[1]
    if (parameter !== undefined) {
      if (secretName(parameter) === undefined) return
      taken(reading, /[^\S\r\n]{1,100}/y)
      this.named.push([parameter, yield* powerShellArgument(reading)])
    } else if (/^(?:["'“”„‘’‚‛]|@["'“”„‘’‚‛{(])/.test(reading.source.slice(reading.at, reading.at + 2))) {
      const value = yield* powerShellArgument(reading)
      this.values.push(value)
      this.#pipe(value)
    } else yield* this.#word()
  }

  /** $a | Add-Member -NotePropertyName b -NotePropertyValue … */
  #addMember({ parameters, position, input }: PowerShellCommand): void {
    const table = parameters.get('inputobject') ?? input
    const name = parameters.get('notepropertyname') ?? parameters.get('name') ?? position.at(-2)
    const value = parameters.get('notepropertyvalue') ?? parameters.get('value') ?? position.at(-1)
    if (table?.kind !== 'table' || name?.kind !== 'text' || value === undefined) return
    table.members.push({ name: name.text, value })
    this.named.push([name.text, value])
  }

  *#word(): Generator<number> {
    const reading = this.#reading
    const word = taken(reading, /[A-Za-z][\w-]{0,100}/y)
    this.#blocks.tell(word)
    if (/^param$/i.test(word)) yield* this.#parameters()
    if (/^foreach$/i.test(word)) {
      const each = matchTaken(reading, /\s{0,100}\(\s{0,100}\$([A-Za-z_]\w{0,100})\s{1,100}in\b/iy)?.[1]
      if (each !== undefined) this.#blocks.forget(each.toLowerCase())
    }
    if (word !== '') return
    const path = taken(reading, /\$[A-Za-z_]\w{0,100}(?:\.\w{1,100}){0,5}/y)
    if (path === '') taken(reading, /[\s\S]/y)
    else this.#pipe(valueOfPath(path, this.variables))
  }

  /** What is piped, as it is or as JSON, into a command that sends it. */
  #pipe(value: PowerShellValue | undefined): void {
    const reading = this.#reading
    const { at } = reading
    taken(reading, /\s{0,100}\|\s{0,100}(?:ConvertTo-Json\b[^|\r\n]{0,200}\|\s{0,100})?/iy)
    const command = reading.at
    if (command > at && taken(reading, commandName) !== '') this.#input = value
    reading.at = this.#input === undefined ? at : command
  }

  /** param([string]$A = 'x', …): what a parameter is if nothing else is given. */
  *#parameters(): Generator<number> {
    const reading = this.#reading
    if (taken(reading, /\s{0,100}\(/y) === '') return
    for (;;) {
      yield reading.at
      skipSpace(reading)
      if (reading.at >= reading.source.length || taken(reading, /\)/y) !== '') return
      const name = matchTaken(reading, /\$([A-Za-z_]\w{0,100})\s{0,100}=\s{0,100}/y)?.[1]
      if (name !== undefined) {
        const value = yield* powerShellSingle(reading)
        if (value !== undefined) this.#assign(name.toLowerCase(), value, '=')
      } else if (takeBalanced(reading) === '') taken(reading, /\$\w{1,100}|[^$()[\]{}]|[\s\S]/y)
    }
  }
}

/** So much of what is computed is read twice, to find the requests in it. */
const longestSearched = 50_000
const mostSearched = 1000

const assignment =
  /\$((?:script|global|local|private|env):)?([A-Za-z_]\w{0,100})((?:\.\w{1,100}|\['[^'\n]{0,200}'\]|\["[^"\n$]{0,200}"\]){0,5})\s{0,100}([-+*/]?=)(?!=)/iy
