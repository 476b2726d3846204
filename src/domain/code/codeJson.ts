import { quoted } from '../payload/jsonTokens.ts'
import { type CodeTable, type CodeValue, jsonMemberName, namesOfPath } from './codeValue.ts'
import { isSdkClass } from './sdkNames.ts'

/** The JSON text of a value, and the sources of what only the running program knows. */
export interface CodeJson {
  readonly text: string
  readonly computed: readonly string[]
}

/** Prints a value as the language's own serializer would, whatever its depth. What is computed stays as its source text. */
export function codeJson(value: CodeValue): CodeJson {
  const computed = new Set<string>()
  const text =
    value.kind === 'text'
      ? value.text
      : printed(value, { computed, depth: 0, isTyped: true, budget: { left: mostPrinted } })
  return { text, computed: [...(value.kind === 'text' ? value.holes : computed)] }
}

interface Printing {
  readonly computed: Set<string>
  readonly depth: number
  /** Inside of an object of a class, or where no other class is said: the names of members begin with small letters. */
  readonly isTyped: boolean
  /** So many characters may still be printed: objects may be members of each other, many times over. */
  readonly budget: { left: number }
}

function printed(value: CodeValue, printing: Printing): string {
  const { computed, depth, budget } = printing
  // Also what prints as little is worked for.
  budget.left -= value.kind === 'text' ? 400 + value.text.length : 400
  // An object may be a member of itself.
  if (depth > deepest || budget.left < 0) return 'null'
  const inside = { ...printing, depth: depth + 1 }
  switch (value.kind) {
    case 'text':
      for (const hole of value.holes) computed.add(hole)
      return quoted(value.text)
    case 'json':
      return value.json
    case 'list':
      return `[${value.elements.map((each) => printed(each, inside)).join(',')}]`
    case 'table':
      return isPlain(value) ? printedTable(value, inside) : printedSource(value.source, computed)
    case 'path':
      return namesOfPath(value)?.join() === 'undefined' ? 'null' : printedSource(value.source, computed)
  }
}

const deepest = 100
const mostPrinted = 40_000_000

/** An object of a class that is not known, made from arguments alone, is what that class makes of them. */
function isPlain({ type, members, args }: CodeTable): boolean {
  return type === undefined || type === '' || members.size > 0 || args.length === 0 || isSdkClass(type)
}

function printedTable(table: CodeTable, printing: Printing): string {
  const isMap = table.type !== undefined && /^(?:\w*Map|Dictionary|map\b)/.test(table.type)
  const isTyped = !isMap && (table.type === '' ? printing.isTyped : table.type !== undefined)
  for (const each of table.missing) printing.computed.add(each)
  const members = membersOf(table, isTyped).filter(([, value]) => value.kind !== 'path' || value.source !== 'undefined')
  return `{${members.map(([name, value]) => `${quoted(name)}:${printed(value, { ...printing, isTyped })}`).join(',')}}`
}

/** The classes of the SDKs keep the values of open types in a map beside their own members. */
function membersOf(table: CodeTable, isTyped: boolean): readonly (readonly [string, CodeValue])[] {
  if (!isTyped) return [...table.members]
  return [...table.members].flatMap(([name, value]) => {
    const plain = jsonMemberName(name)
    if (plain === 'additionalData' && value.kind === 'table') return [...value.members]
    return [[plain, value] as const]
  })
}

function printedSource(source: string, computed: Set<string>): string {
  computed.add(source)
  return quoted(source)
}
