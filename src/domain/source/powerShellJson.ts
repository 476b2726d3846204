import { quoted } from '../payload/jsonTokens.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/** The variables of a script, by their names in small letters. */
export type PowerShellVariables = ReadonlyMap<string, PowerShellValue>

/** The JSON text of a value, and the names of what had no value in the script. */
export interface PowerShellJson {
  readonly text: string
  readonly unknown: readonly string[]
}

/** Prints a value as ConvertTo-Json would, whatever its depth. Numbers keep their digits. */
export function powerShellJson(value: PowerShellValue, variables: PowerShellVariables): PowerShellJson {
  const unknown = new Set<string>()
  const text = printed(value, { variables, unknown, depth: 0 })
  return { text, unknown: [...unknown] }
}

/** The value that a variable stands for, if the script has it. */
export function resolved(value: PowerShellValue, variables: PowerShellVariables): PowerShellValue {
  let current = value
  for (let steps = 0; current.kind === 'variable' && steps < 10; steps++) {
    const next = variables.get(current.name)
    if (next === undefined) return current
    current = next
  }
  return current
}

interface Printing {
  readonly variables: PowerShellVariables
  readonly unknown: Set<string>
  readonly depth: number
}

function printed(given: PowerShellValue, printing: Printing): string {
  const value = resolved(given, printing.variables)
  // A variable may hold itself.
  if (printing.depth > deepest) return 'null'
  const inside = { ...printing, depth: printing.depth + 1 }
  switch (value.kind) {
    case 'text':
      for (const name of value.variables) printing.unknown.add(name)
      return quoted(value.text)
    case 'json':
      return value.json
    case 'list':
      return `[${value.elements.map((each) => printed(each, inside)).join(',')}]`
    case 'table':
      return `{${value.members.map(({ name, value: each }) => `${quoted(name)}:${printed(each, inside)}`).join(',')}}`
    case 'variable':
      printing.unknown.add(`$${value.name}`)
      return quoted(`$${value.name}`)
    case 'unknown':
      printing.unknown.add(value.source)
      return quoted(value.source)
  }
}

const deepest = 200
