import type { Cursor } from './cursor.ts'
import { taken } from './cursor.ts'
import type { PowerShellText } from './powerShellText.ts'
import { powerShellText } from './powerShellText.ts'

/** A value as a script writes it. A `variable` stands for another one; what is computed is `unknown` and stays source. */
export type PowerShellValue = { readonly start: number; readonly end: number } & (
  | ({ readonly kind: 'text' } & PowerShellText)
  | { readonly kind: 'json'; readonly json: string }
  | { readonly kind: 'list'; readonly elements: readonly PowerShellValue[] }
  | { readonly kind: 'table'; readonly members: readonly PowerShellMember[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'unknown'; readonly source: string }
)

/** A member of a hashtable. */
export interface PowerShellMember {
  readonly name: string
  readonly value: PowerShellValue
}

/**
 * Reads the value at the cursor: a text, a number, $true, $null, @(…), @{…}, 'a', 'b' or a variable. Total: what it does
 * not know is taken as it is written. Yields the position reached.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_hash_tables
 */
export function* powerShellValue(cursor: Cursor, depth = 0): Generator<number, PowerShellValue> {
  const first = yield* single(cursor, depth)
  const elements = [first]
  for (;;) {
    const at = cursor.at
    taken(cursor, blanks)
    if (taken(cursor, /,/y) === '') {
      cursor.at = at
      break
    }
    skipSpace(cursor)
    if (/[)}\]]/.test(cursor.source[cursor.at] ?? ')')) break
    elements.push(yield* single(cursor, depth))
  }
  skipRest(cursor)
  return elements.length === 1 ? first : { kind: 'list', elements, start: first.start, end: cursor.at }
}

/** Skips white space, comments and continued lines. */
export function skipSpace(cursor: Cursor): void {
  while (taken(cursor, /(?:\s|`\r?\n){1,10000}|#[^\n]{0,10000}|<#[\s\S]{0,4000}?#>/y) !== '');
}

const blanks = /(?:[^\S\r\n]|`\r?\n){1,10000}/y
const deepest = 100

function* single(cursor: Cursor, depth: number): Generator<number, PowerShellValue> {
  yield cursor.at
  skipSpace(cursor)
  while (taken(cursor, /\[[\w.]{1,100}(?:\[\])?\]\s{0,100}/y) !== '');
  const start = cursor.at
  const text = yield* powerShellText(cursor)
  if (text !== undefined) return { kind: 'text', ...text, start, end: cursor.at }
  if (depth < deepest && taken(cursor, /@\{/y) !== '') {
    return { kind: 'table', members: yield* members(cursor, depth), start, end: cursor.at }
  }
  if (depth < deepest && taken(cursor, /@\(/y) !== '') {
    return { kind: 'list', elements: yield* elementsUpTo(cursor, depth), start, end: cursor.at }
  }
  const literal = taken(cursor, /\$(?:true|false|null)(?![\w:])/iy)
  if (literal !== '') return { kind: 'json', json: literal.slice(1).toLowerCase(), start, end: cursor.at }
  const variable = /^\$\{?([\w:]+)\}?$/.exec(
    taken(cursor, /\$(?:\{[\w:]{1,100}\}|[A-Za-z_][\w:]{0,100})(?![\w.[(])/y),
  )?.[1]
  if (variable !== undefined) return { kind: 'variable', name: variable.toLowerCase(), start, end: cursor.at }
  const digits = taken(cursor, /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?(?=[Ll]?(?:[\s;,)}]|$))/y)
  if (digits !== '') {
    taken(cursor, /[Ll]/y)
    return { kind: 'json', json: digits, start, end: cursor.at }
  }
  if (depth < deepest && taken(cursor, /\((?=\s{0,100}[@'"])/y) !== '') {
    const inner = yield* powerShellValue(cursor, depth + 1)
    skipSpace(cursor)
    taken(cursor, /\)/y)
    return inner
  }
  const source = computed(cursor)
  return { kind: 'unknown', source, start, end: cursor.at }
}

/** Something computed: to the end of its brackets, or of the word. At least one character where there is one. */
function computed(cursor: Cursor): string {
  const start = cursor.at
  let open = 0
  while (cursor.at < cursor.source.length && cursor.at - start < 10_000) {
    const character = cursor.source[cursor.at] ?? ''
    if (open === 0 && /[\s;,)}]/.test(character)) break
    if (/[([{]/.test(character)) open++
    if (/[)\]}]/.test(character)) open--
    cursor.at++
  }
  return cursor.source.slice(start, cursor.at)
}

function* members(cursor: Cursor, depth: number): Generator<number, readonly PowerShellMember[]> {
  const all: PowerShellMember[] = []
  for (;;) {
    yield cursor.at
    skipSpace(cursor)
    if (cursor.at >= cursor.source.length || taken(cursor, /\}/y) !== '') return all
    if (taken(cursor, /[;,]{1,100}/y) !== '') continue
    const quoted = yield* powerShellText(cursor)
    const name = quoted?.text ?? taken(cursor, /[^\s=;}]{1,1000}/y)
    skipSpace(cursor)
    if (taken(cursor, /=/y) !== '') all.push({ name, value: yield* powerShellValue(cursor, depth + 1) })
    // A name without a value, or what stands in the place of a name.
    else if (name === '') taken(cursor, /[\s\S]/y)
  }
}

function* elementsUpTo(cursor: Cursor, depth: number): Generator<number, readonly PowerShellValue[]> {
  const all: PowerShellValue[] = []
  for (;;) {
    yield cursor.at
    skipSpace(cursor)
    if (cursor.at >= cursor.source.length || taken(cursor, /\)/y) !== '') return all
    if (taken(cursor, /[;,]{1,100}/y) !== '') continue
    const at = cursor.at
    all.push(yield* single(cursor, depth + 1))
    skipRest(cursor)
    if (cursor.at === at) cursor.at++
  }
}

/** What a value is piped into, such as ConvertTo-Json, does not matter. */
function skipRest(cursor: Cursor): void {
  taken(cursor, /[^\S\r\n]{0,1000}\|(?:[^\S\r\n]|\r?\n){0,1000}[A-Za-z][^\r\n;)}]{0,1000}/y)
}
