import { secretName } from '../secretName.ts'
import type { PowerShellReading } from './powerShellReading.ts'
import type { PowerShellText } from './powerShellText.ts'
import type { FilledText, PowerShellValue, PowerShellVariables } from './powerShellValue.ts'
import { tableMember, textInPowerShell } from './powerShellValue.ts'

/**
 * What stands at the end of a path such as $id, ${id}, $item.Title, $item['Title'] or $list[0]; undefined when the script
 * does not set it, or when it is secret.
 */
export function valueOfPath(path: string, variables: PowerShellVariables): PowerShellValue | undefined {
  const [, braced, plain, rest = ''] = pathPattern.exec(path) ?? []
  const name = braced ?? plain
  if (name === undefined) return undefined
  let value = isSecret(name) ? undefined : variables.get(name.toLowerCase())
  for (const { 1: member, 2: single, 3: double, 4: index } of rest.matchAll(stepPattern)) {
    const key = member ?? single ?? double
    if (key !== undefined) value = isSecret(key) ? undefined : tableMember(value, key)?.value
    else value = value?.kind === 'list' ? value.elements.at(Number(index)) : undefined
  }
  return value?.kind === 'text' && /^\s*bearer\s/i.test(value.text) ? undefined : value
}

// The scope before a name does not matter here, except “env:”.
const pathPattern =
  /^\$(?:\{(?:(?:script|global|local):)?([\w:]{1,100})\}|(?:(?:script|global|local):)?([A-Za-z_]\w{0,100}))((?:\.\w{1,100}|\[(?:'[^']{0,200}'|"[^"$`]{0,200}"|-?\d{1,4})\]){0,10})$/i
const stepPattern = /\.(\w+)|\[(?:'([^']*)'|"([^"]*)"|(-?\d+))\]/g

function isSecret(name: string): boolean {
  return secretName(name) !== undefined
}

/**
 * A quoted text with the variables that the script sets; what else it computes, or is too long to be meant, stays as it is
 * written. It takes what it fills in from what the reading may still fill in.
 */
export function filledText(
  { text, variables }: PowerShellText,
  reading: Pick<PowerShellReading, 'variables' | 'left'>,
): FilledText {
  if (variables.length === 0) return { kind: 'text', text, computed: [] }
  if (variables.length > mostFilledIn) {
    const some = variables.slice(0, mostFilledIn).map(({ source }) => source)
    return { kind: 'text', text, computed: [...new Set(some)] }
  }
  let filled = ''
  let from = 0
  const computed: string[] = []
  for (const { source, at } of variables) {
    const path = /^\$\((\$[^()]*)\)$/.exec(source)?.[1]?.trim() ?? source
    const value = valueOfPath(path, reading.variables)
    const whole = value && textInPowerShell(value)
    const length = whole?.text.length ?? 0
    const isShort = source.length === text.length || (filled.length + length < longestText && length <= reading.left)
    const inside = isShort ? whole : undefined
    if (inside !== undefined && source.length < text.length) reading.left -= length
    filled += text.slice(from, at) + (inside?.text ?? source)
    computed.push(...(inside?.computed ?? [source]))
    from = at + source.length
  }
  return { kind: 'text', text: filled + text.slice(from), computed: [...new Set(computed)] }
}

/** A text with more variables than this is not meant to be filled in. */
const mostFilledIn = 20_000

/** Variables may be filled into variables, over and over. One that is the whole text may have any length. */
const longestText = 500_000
