import { elementsIn } from './powerShellOperators.ts'
import type { PowerShellRequest } from './powerShellRequest.ts'
import { wordOf } from './powerShellRequest.ts'
import type { PowerShellScript } from './powerShellScript.ts'
import type { PowerShellValue } from './powerShellValue.ts'
import { tableMember } from './powerShellValue.ts'

/**
 * What a script has that looks like an item, or a schema, though it does not send it: tables with the members of one; else
 * the last text that is JSON; else the last table of parameters, which is made to be given to a command all at once.
 */
export function powerShellItems({ values, variables }: PowerShellScript): readonly PowerShellRequest[] {
  const unique = [...new Set(values.flatMap(elementsIn))].slice(0, mostValues)
  const tables = unique.filter((value) => names.some((name) => tableMember(tableOfValue(value), name) !== undefined))
  // A table of properties is part of the item that names it.
  const whole = tables.filter((value) => tableMember(tableOfValue(value), 'acl') !== undefined)
  if (tables.length > 0) return (whole.length > 0 ? whole : tables.slice(-1)).map(asBody)
  const texts = unique.filter((value) => value.kind === 'text' && /^\s*[[{]/.test(value.text))
  const items = texts.filter(
    (value) => value.kind === 'text' && /"(?:acl|properties)"/i.test(value.text.slice(0, 100_000)),
  )
  if (texts.length > 0) return (items.length > 0 ? items : texts.slice(-1)).map(asBody)
  return unique.flatMap((value) => {
    const body = tableMember(value, 'body')?.value ?? tableMember(value, 'bodyparameter')?.value
    if (body === undefined) return []
    const url = tableMember(value, 'uri')?.value ?? tableMember(value, 'url')?.value
    const name = body.kind === 'unknown' ? /^\$(\w+)$/.exec(body.source)?.[1]?.toLowerCase() : undefined
    return [
      {
        method: (wordOf(tableMember(value, 'method')?.value) ?? 'PUT').toUpperCase(),
        url: wordOf(url) ?? '',
        body: name === undefined ? body : (variables.get(name) ?? body),
      },
    ]
  })
}

const mostValues = 100_000
const names = ['acl', 'properties', 'content']

function tableOfValue(value: PowerShellValue): PowerShellValue {
  return value.kind === 'converted' ? value.value : value
}

function asBody(body: PowerShellValue): PowerShellRequest {
  return { method: 'PUT', url: '', body }
}
