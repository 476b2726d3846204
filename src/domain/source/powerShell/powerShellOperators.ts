import type { FilledText, PowerShellValue } from './powerShellValue.ts'
import { textInPowerShell } from './powerShellValue.ts'

/**
 * What an operator makes of two values, where it is certain; undefined for all that only the script can tell, and for what
 * is too long to be meant.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_operators
 */
export function combined(operator: string, left: PowerShellValue, right: PowerShellValue): PowerShellValue | undefined {
  const place = { start: left.start, end: right.end }
  switch (operator.toLowerCase()) {
    case '+':
      return sum(left, right, place)
    case '-join':
      return joined(elementsIn(left), right, place)
    case '-f':
      return formatted(left, right, place)
    default:
      return undefined
  }
}

interface Placed {
  readonly start: number
  readonly end: number
}

function sum(left: PowerShellValue, right: PowerShellValue, place: Placed): PowerShellValue | undefined {
  if (left.kind === 'list') {
    const added = elementsIn(right)
    if (left.elements.length + added.length > mostElements) return undefined
    return { kind: 'list', elements: [...left.elements, ...added], ...place }
  }
  if (left.kind === 'table' && right.kind === 'table') {
    if (left.members.length + right.members.length > mostElements) return undefined
    return { kind: 'table', members: [...left.members, ...right.members], ...place }
  }
  const added = textInPowerShell(right)
  return left.kind === 'text' && added !== undefined ? textOf([left, added], '', place) : undefined
}

function joined(values: readonly PowerShellValue[], by: PowerShellValue, place: Placed): PowerShellValue | undefined {
  const separator = textInPowerShell(by)
  const parts = values.flatMap((value) => textInPowerShell(value) ?? [])
  if (separator === undefined || parts.length < values.length) return undefined
  return separator.computed.length === 0 ? textOf(parts, separator.text, place) : undefined
}

/** Places such as {0}; one with a width or a format is left to the script. */
function formatted(left: PowerShellValue, right: PowerShellValue, place: Placed): PowerShellValue | undefined {
  if (left.kind !== 'text' || left.text.length > longestFormat) return undefined
  const values = elementsIn(right).map(textInPowerShell)
  const parts: FilledText[] = []
  let from = 0
  for (const { 0: part, 1: index, index: at } of left.text.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)) {
    const value = part.length === 2 ? plain(part.slice(1)) : values[Number(index ?? -1)]
    if (value === undefined) return undefined
    parts.push(plain(left.text.slice(from, at)), value)
    from = at + part.length
  }
  return textOf([{ ...left, text: '' }, ...parts, plain(left.text.slice(from))], '', place)
}

function plain(text: string): FilledText {
  return { kind: 'text', text, computed: [] }
}

function textOf(parts: readonly FilledText[], separator: string, place: Placed): PowerShellValue | undefined {
  const length = parts.reduce((all, { text }) => all + text.length + separator.length, 0)
  const computed = [...new Set(parts.flatMap((part) => part.computed))]
  if (length > longestText || computed.length > mostComputed) return undefined
  return { kind: 'text', text: parts.map(({ text }) => text).join(separator), computed, ...place }
}

const longestText = 5_000_000
const longestFormat = 100_000
/** A list of more is not meant, or is nothing for one item. */
export const mostElements = 100_000
const mostComputed = 1000

/** A list as it is, and anything else as a list of one. */
export function elementsIn(value: PowerShellValue): readonly PowerShellValue[] {
  return value.kind === 'list' ? value.elements : [value]
}
