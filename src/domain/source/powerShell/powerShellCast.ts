import type { PowerShellValue } from './powerShellValue.ts'
import { textInPowerShell } from './powerShellValue.ts'

/**
 * The value after a cast such as [int] or [PSCustomObject], where that is certain; undefined where the script computes it.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_type_conversion
 */
export function castTo(type: string, value: PowerShellValue): PowerShellValue | undefined {
  const name = type
    .toLowerCase()
    .replace(/^(?:system\.)?(?:management\.automation\.|collections\.(?:specialized\.)?)?/, '')
  if (/\[\]$|^(?:array|arraylist|generic\.list\[.*\])$/.test(name)) {
    if (value.kind === 'unknown') return undefined
    return value.kind === 'list' ? value : { kind: 'list', elements: [value], start: value.start, end: value.end }
  }
  switch (value.kind) {
    case 'table':
      return /^(?:ordered|ordereddictionary|hashtable|pscustomobject|psobject|object)$/.test(name) ||
        /externalconnectors/i.test(name)
        ? value
        : undefined
    case 'text':
      if (/^(?:string|guid|uri|object|char)$/.test(name)) return value
      return isWhole.test(name) && /^-?(?:0|[1-9]\d{0,14})$/.test(value.text) && value.computed.length === 0
        ? { kind: 'json', json: value.text, start: value.start, end: value.end }
        : undefined
    case 'json':
      if (name === 'string') {
        const text = textInPowerShell(value)
        return text && { ...text, start: value.start, end: value.end }
      }
      return isKindOf(name, value.json) ? value : undefined
    case 'converted':
      return name === 'string' ? value : undefined
    case 'list':
      return name === 'object' ? value : undefined
    case 'unknown':
      return undefined
  }
}

const isWhole = /^(?:int|int16|int32|int64|long|short|uint16|uint32|uint64)$/

function isKindOf(type: string, json: string): boolean {
  if (type === 'object') return true
  if (/^(?:true|false)$/.test(json)) return type === 'bool' || type === 'boolean'
  if (isWhole.test(type)) return /^-?\d+$/.test(json)
  return /^-?\d/.test(json) && /^(?:double|decimal|float|single)$/.test(type)
}
