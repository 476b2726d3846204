import { quoted } from '../../payload/jsonTokens.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/** The JSON text of a value, and the sources of what the script computes in it. */
export interface PowerShellJson {
  readonly text: string
  readonly unknown: readonly string[]
}

/** Prints a value as ConvertTo-Json would, whatever its depth. Numbers keep their digits; what is computed is a text. */
export function powerShellJson(value: PowerShellValue, source: string): PowerShellJson {
  // A text is JSON itself already; anything else becomes JSON.
  const outer = value.kind === 'converted' ? value.value : value
  if (outer.kind === 'text') return { text: outer.text, unknown: [...new Set(outer.computed)] }
  const printing: Printing = { source, parts: [], unknown: new Set(), left: mostPrinted }
  print(outer, printing, 0)
  return { text: printing.parts.join(''), unknown: [...printing.unknown] }
}

interface Printing {
  readonly source: string
  readonly parts: string[]
  readonly unknown: Set<string>
  left: number
}

function print(value: PowerShellValue, printing: Printing, depth: number): void {
  const { source, parts, unknown } = printing
  // Also what prints as little is worked for.
  printing.left -= 400
  switch (value.kind) {
    case 'text':
      for (const part of value.computed) unknown.add(part)
      printing.left -= value.text.length
      parts.push(quoted(value.text))
      break
    case 'json':
      parts.push(value.json)
      break
    case 'list':
    case 'table':
      // A table may hold itself, and variables may hold each other many times over.
      if (depth > deepest || printing.left < 0) parts.push('null')
      else printAll(value, printing, depth + 1)
      break
    case 'converted':
    case 'unknown': {
      // JSON in JSON: how it is spaced is known to the script only.
      const computed = value.kind === 'unknown' ? value.source : source.slice(value.start, value.end)
      unknown.add(computed)
      parts.push(quoted(computed))
    }
  }
}

function printAll(
  value: Extract<PowerShellValue, { kind: 'list' | 'table' }>,
  printing: Printing,
  depth: number,
): void {
  const { parts } = printing
  parts.push(value.kind === 'list' ? '[' : '{')
  if (value.kind === 'list') {
    for (const [index, each] of value.elements.entries()) {
      if (index > 0) parts.push(',')
      print(each, printing, depth)
    }
  } else {
    for (const [index, { name, value: each }] of value.members.entries()) {
      parts.push(index > 0 ? ',' : '', quoted(name), ':')
      print(each, printing, depth)
    }
  }
  parts.push(value.kind === 'list' ? ']' : '}')
}

const deepest = 200
const mostPrinted = 40_000_000
