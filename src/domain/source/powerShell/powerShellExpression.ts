import { matchTaken, taken } from '../cursor.ts'
import { castTo } from './powerShellCast.ts'
import { combined, elementsIn, mostElements } from './powerShellOperators.ts'
import type { PowerShellReading } from './powerShellReading.ts'
import { isAtEnd, skipBlanks, skipSpace } from './powerShellReading.ts'
import { expressionSource } from './powerShellSource.ts'
import type { PowerShellText } from './powerShellText.ts'
import { powerShellText } from './powerShellText.ts'
import type { PowerShellMember, PowerShellValue } from './powerShellValue.ts'
import { textInPowerShell } from './powerShellValue.ts'
import { filledText, valueOfPath } from './powerShellVariables.ts'

/**
 * Reads the expression at the cursor: a text, a number, $true, $null, @(…), @{…}, 'a', 'b', a variable that the script
 * sets, and what casts and operators make of them where it is certain. All else is taken as it is written, whole. Total.
 * Yields the position reached.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_expressions
 */
export function* powerShellExpression(reading: PowerShellReading, depth = 0): Generator<number, PowerShellValue> {
  skipSpace(reading)
  const start = reading.at
  const gaps = reading.gaps.length
  let value = yield* listOf(reading, depth)
  while (value !== undefined) {
    skipBlanks(reading)
    if (isAtEnd(reading)) return value
    if (taken(reading, /\|(?!\|)\s{0,1000}/y) !== '') value = piped(reading, value, start)
    else {
      const operator = taken(reading, /\+(?![+=])|-join\b|-f\b/iy)
      skipSpace(reading)
      const right = operator === '' ? undefined : yield* listOf(reading, depth)
      const whole = right && combined(operator, value, right)
      value = whole && { ...whole, start, end: reading.at }
    }
  }
  reading.at = start
  reading.gaps.splice(gaps)
  const source = yield* expressionSource(reading)
  return { kind: 'unknown', source, start, end: reading.at }
}

function placed(text: PowerShellText, reading: PowerShellReading, start: number): PowerShellValue {
  return { ...filledText(text, reading), start, end: reading.at }
}

const deepest = 100

/** One value, or several with commas between them; undefined where there is something to compute. */
function* listOf(reading: PowerShellReading, depth: number): Generator<number, PowerShellValue | undefined> {
  const { at: start } = reading
  const elements: PowerShellValue[] = []
  const isList = taken(reading, /,\s{0,100}/y) !== ''
  for (;;) {
    const element = yield* powerShellSingle(reading, depth)
    if (element === undefined) return undefined
    elements.push(element)
    const { at } = reading
    skipBlanks(reading)
    if (taken(reading, /,/y) === '') {
      reading.at = at
      break
    }
    skipSpace(reading)
    if (/[)}\]]/.test(reading.source[reading.at] ?? ')')) break
  }
  return elements.length === 1 && !isList ? elements[0] : { kind: 'list', elements, start, end: reading.at }
}

/** Reads one value, with its casts; undefined where there is something to compute. The cursor then stands anywhere. */
export function* powerShellSingle(
  reading: PowerShellReading,
  depth = 0,
): Generator<number, PowerShellValue | undefined> {
  yield reading.at
  const start = reading.at
  const type = matchTaken(reading, /\[([\w.]{1,200}(?:\[[\w.]{0,200}\])?)\](?!::)/y)?.[1]
  if (type !== undefined) {
    taken(reading, /[^\S\r\n]{1,100}/y)
    const value = depth < deepest ? yield* powerShellSingle(reading, depth + 1) : undefined
    const cast = value && castTo(type, value)
    return cast && { ...cast, start, end: reading.at }
  }
  const value = yield* plain(reading, depth)
  // A member or a method of what is no variable is computed.
  return value !== undefined && /^(?:[.[(](?!\.)|::|\+\+|--)/.test(reading.source.slice(reading.at, reading.at + 2))
    ? undefined
    : value
}

function* plain(reading: PowerShellReading, depth: number): Generator<number, PowerShellValue | undefined> {
  const start = reading.at
  const text = yield* powerShellText(reading)
  if (text !== undefined) return placed(text, reading, start)
  if (depth < deepest && taken(reading, /@\{/y) !== '') {
    return { kind: 'table', members: yield* members(reading, depth), start, end: reading.at }
  }
  if (depth < deepest && taken(reading, /@\(/y) !== '') {
    const elements = yield* elementsUpTo(reading, depth)
    const place = { start, end: reading.at }
    return elements.length > mostElements
      ? { kind: 'unknown', source: reading.source.slice(start, reading.at), ...place }
      : { kind: 'list', elements, ...place }
  }
  const literal = taken(reading, /\$(?:true|false|null)(?![\w:])/iy)
  if (literal !== '') return { kind: 'json', json: literal.slice(1).toLowerCase(), start, end: reading.at }
  const path = taken(reading, pathPattern)
  if (path !== '') {
    const known = valueOfPath(path, reading.variables)
    if (known === undefined || known.kind === 'unknown')
      return { kind: 'unknown', source: path, start, end: reading.at }
    taken(reading, /\.ToString\(\)/iy)
    return known
  }
  const digits = taken(
    reading,
    /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?(?=[Ll]?(?:[\s;,|)}\]]|$))/y,
  )
  if (digits !== '') {
    taken(reading, /[Ll]/y)
    return { kind: 'json', json: digits, start, end: reading.at }
  }
  const open = taken(reading, /(?:\[(?:System\.)?Text\.(?:UTF8)?Encoding\]::UTF8\.GetBytes|\$)?\(/iy)
  if (open === '' || depth >= deepest) return yield* made(reading, depth)
  const inner = yield* powerShellExpression(reading, depth + 1)
  skipSpace(reading)
  taken(reading, /\)/y)
  return inner.kind === 'unknown'
    ? { kind: 'unknown', source: reading.source.slice(start, reading.at), start, end: reading.at }
    : inner
}

const pathPattern =
  /\$(?:\{[\w:]{1,100}\}|[A-Za-z_]\w{0,100}(?::\w{1,100})?)(?:\.(?!ToString\()\w{1,100}|\[(?:'[^'\n]{0,200}'|"[^"\n$]{0,200}"|-?\d{1,4})\]){0,10}/y

/** What a command or a constructor makes that is known: an object of a table, an empty list, JSON of a value. */
function* made(reading: PowerShellReading, depth: number): Generator<number, PowerShellValue | undefined> {
  const start = reading.at
  if (depth >= deepest) return undefined
  if (
    taken(
      reading,
      /New-Object\s{1,20}(?:-TypeName\s{1,20})?(?:PSObject|PSCustomObject|Hashtable)\b(?:\s{1,20}-Property)?\s{0,20}(?=@\{|\$)/iy,
    ) !== ''
  ) {
    return yield* powerShellSingle(reading, depth + 1)
  }
  if (taken(reading, emptyTable) !== '') return { kind: 'table', members: [], start, end: reading.at }
  if (taken(reading, emptyList) !== '') return { kind: 'list', elements: [], start, end: reading.at }
  if (taken(reading, /ConvertTo-Json\b\s{1,20}(?:-InputObject\s{1,20})?(?=[$@(])/iy) === '') return undefined
  const value = yield* powerShellSingle(reading, depth + 1)
  skipJsonOptions(reading)
  return value && { kind: 'converted', value, start, end: reading.at }
}

const emptyTable =
  /\[(?:ordered|hashtable|(?:System\.)?Collections\.(?:Hashtable|Specialized\.OrderedDictionary))\]::new\(\)/iy
const emptyList =
  /\[(?:System\.)?Collections\.(?:ArrayList|Generic\.List\[[\w.]{1,100}\])\]::new\(\)|New-Object\s{1,20}['"]?(?:System\.)?Collections\.(?:ArrayList|Generic\.List\[[\w.]{1,100}\])['"]?/iy

/** What a value is after “|”: as JSON, or as it was. Undefined for all other commands, which compute something. */
function piped(reading: PowerShellReading, value: PowerShellValue, start: number): PowerShellValue | undefined {
  if (taken(reading, /ConvertTo-Json\b/iy) === '') {
    return taken(reading, /Out-Null\b|Write-Output\b/iy) === '' ? undefined : value
  }
  skipJsonOptions(reading)
  return { kind: 'converted', value, start, end: reading.at }
}

function skipJsonOptions(reading: PowerShellReading): void {
  taken(
    reading,
    /(?:[^\S\r\n]{1,20}-(?:Depth[ :]{1,20}[\w$]{1,20}|Compress|EnumsAsStrings|AsArray|EscapeHandling[ :]\w{1,20})\b){1,5}/iy,
  )
}

function* members(reading: PowerShellReading, depth: number): Generator<number, PowerShellMember[]> {
  const all: PowerShellMember[] = []
  for (;;) {
    yield reading.at
    skipSpace(reading)
    if (reading.at >= reading.source.length || taken(reading, /\}/y) !== '') return all
    if (taken(reading, /[;,]{1,100}/y) !== '') continue
    const at = reading.at
    const quoted = yield* powerShellText(reading)
    const word = quoted === undefined ? taken(reading, /[^\s=;}]{1,1000}/y) : ''
    const key = quoted === undefined ? valueOfPath(word, reading.variables) : placed(quoted, reading, at)
    const name = (key && textInPowerShell(key)?.text) ?? word
    skipSpace(reading)
    if (taken(reading, /=/y) === '') {
      // A name without a value, or what stands in the place of a name.
      if (name === '') taken(reading, /[\s\S]/y)
    } else if (isGap(reading)) reading.gaps.push({ name, at })
    else all.push({ name, value: yield* powerShellExpression(reading, depth + 1) })
  }
}

/** True when nothing stands after “=”: the line ends, and the next one is another member, or the end. */
function isGap(reading: PowerShellReading): boolean {
  const { at } = reading
  skipSpace(reading)
  const isOver = /^[;}]/.test(reading.source.slice(reading.at, reading.at + 1)) || reading.at >= reading.source.length
  const hasBreak = /[\r\n]/.test(reading.source.slice(at, reading.at))
  const next = taken(reading, /(?:[\w@.-]{1,200}|'[^'\n]{1,200}'|"[^"\n]{1,200}")[^\S\n]{0,100}=(?!=)/y)
  reading.at = at
  return isOver || (hasBreak && next !== '')
}

/** A list that goes on beyond `mostElements` is cut after one more: lists may be put into lists, over and over. */
function* elementsUpTo(reading: PowerShellReading, depth: number): Generator<number, PowerShellValue[]> {
  const all: PowerShellValue[] = []
  for (;;) {
    yield reading.at
    skipSpace(reading)
    if (reading.at >= reading.source.length || taken(reading, /\)/y) !== '') return all
    if (taken(reading, /;{1,100}/y) !== '') continue
    const at = reading.at
    const value = yield* powerShellExpression(reading, depth + 1)
    // A list in it gives its elements, and “,$list” gives the list.
    for (const element of elementsIn(value).slice(0, mostElements + 1 - all.length)) all.push(element)
    if (reading.at === at) reading.at++
  }
}
