import type { PowerShellValue } from './powerShellValue.ts'
import { textInPowerShell } from './powerShellValue.ts'

/**
 * What an operator makes of two values, where it is certain; undefined for all that only the script can tell.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_operators
 */
export function combined(operator: string, left: PowerShellValue, right: PowerShellValue): PowerShellValue | undefined {
  const place = { start: left.start, end: right.end }
  switch (operator.toLowerCase()) {
    case '+':
      return sum(left, right, place)
    case '-join': {
      const separator = textInPowerShell(right)
      const parts = elementsIn(left).map(textInPowerShell)
      const known = parts.filter((part) => part !== undefined)
      if (separator === undefined || known.length < parts.length) return undefined
      const computed = [separator, ...known].flatMap((part) => part.computed)
      return { kind: 'text', text: known.map(({ text }) => text).join(separator.text), computed, ...place }
    }
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
  if (left.kind === 'list') return { kind: 'list', elements: [...left.elements, ...elementsIn(right)], ...place }
  if (left.kind === 'table' && right.kind === 'table') {
    return { kind: 'table', members: [...left.members, ...right.members], ...place }
  }
  const added = textInPowerShell(right)
  if (left.kind !== 'text' || added === undefined) return undefined
  return { kind: 'text', text: left.text + added.text, computed: [...left.computed, ...added.computed], ...place }
}

/** Places such as {0}; one with a width or a format is left to the script. */
function formatted(left: PowerShellValue, right: PowerShellValue, place: Placed): PowerShellValue | undefined {
  if (left.kind !== 'text' || left.text.length > longestFormat) return undefined
  const values = elementsIn(right).map(textInPowerShell)
  const used = [...left.text.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)]
  const isKnown = ({ 0: part, 1: index }: RegExpExecArray) =>
    part.length === 2 || (index !== undefined && values[Number(index)] !== undefined)
  if (!used.every(isKnown)) return undefined
  const text = left.text.replaceAll(/\{\{|\}\}|\{(\d{1,3})\}/g, (part, index?: string) =>
    index === undefined ? part.slice(1) : (values[Number(index)]?.text ?? part),
  )
  return {
    kind: 'text',
    text,
    computed: [...left.computed, ...values.flatMap((each) => each?.computed ?? [])],
    ...place,
  }
}

const longestFormat = 100_000

/** A list as it is, and anything else as a list of one. */
export function elementsIn(value: PowerShellValue): readonly PowerShellValue[] {
  return value.kind === 'list' ? value.elements : [value]
}
