import type { Expression } from './expression.ts'

/** What names stand for while a template is filled. */
export interface Scope {
  /** The value at a path; undefined for none. It notes what it was asked for. */
  readonly lookUp: (names: readonly string[]) => unknown
}

/** What an expression comes to; undefined for one that this editor does not know. */
export type Evaluated = { readonly value: unknown } | undefined

/** Computes an expression. Missing values are empty, as in the language of templates. */
export function evaluate(expression: Expression, scope: Scope): Evaluated {
  switch (expression.kind) {
    case 'literal':
      return expression
    case 'path':
      return { value: scope.lookUp(expression.names) }
    case 'call': {
      const name = expression.name.toLowerCase()
      const known = Object.hasOwn(functions, name) ? functions[name] : undefined
      const values = expression.of.map((each) => evaluate(each, scope))
      if (known === undefined || values.some((each) => each === undefined)) return undefined
      return { value: known(values.map((each) => each?.value)) }
    }
  }
}

/** Whether a value counts as true: what is missing, false, or empty does not. */
export function isTruthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== ''
}

/** The text of a value in a card. */
export function textOfValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textOfValue).join(', ')
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

/** By their names in small letters. https://learn.microsoft.com/azure/bot-service/adaptive-expressions/adaptive-expressions-prebuilt-functions */
const functions: Readonly<Record<string, (of: readonly unknown[]) => unknown>> = {
  not: ([one]) => !isTruthy(one),
  and: (of) => of.every(isTruthy),
  or: (of) => of.some(isTruthy),
  '&&': (of) => of.every(isTruthy),
  '||': (of) => of.some(isTruthy),
  if: ([condition, yes, no]) => (isTruthy(condition) ? yes : no),
  empty: ([one]) => isEmpty(one),
  exists: ([one]) => one !== undefined && one !== null,
  equals: ([one, other]) => isSame(one, other),
  '==': ([one, other]) => isSame(one, other),
  '!=': ([one, other]) => !isSame(one, other),
  '<': ([one, other]) => order(one, other, (by) => by < 0),
  '<=': ([one, other]) => order(one, other, (by) => by <= 0),
  '>': ([one, other]) => order(one, other, (by) => by > 0),
  '>=': ([one, other]) => order(one, other, (by) => by >= 0),
  '+': ([one, other]) =>
    typeof one === 'number' && typeof other === 'number' ? one + other : textOfValue(one) + textOfValue(other),
  '&': (of) => of.map(textOfValue).join(''),
  concat: (of) => of.map(textOfValue).join(''),
  coalesce: (of) => of.find((each) => each !== undefined && each !== null),
  contains: ([one, other]) =>
    Array.isArray(one) ? one.includes(other) : textOfValue(one).includes(textOfValue(other)),
  startswith: ([one, other]) => textOfValue(one).startsWith(textOfValue(other)),
  endswith: ([one, other]) => textOfValue(one).endsWith(textOfValue(other)),
  toupper: ([one]) => textOfValue(one).toUpperCase(),
  tolower: ([one]) => textOfValue(one).toLowerCase(),
  trim: ([one]) => textOfValue(one).trim(),
  count: ([one]) => (Array.isArray(one) ? one : textOfValue(one)).length,
  length: ([one]) => textOfValue(one).length,
  join: ([one, by]) =>
    Array.isArray(one) ? one.map(textOfValue).join(textOfValue(by).slice(0, longestSeparator)) : textOfValue(one),
  string: ([one]) => textOfValue(one),
}

/** In code units: a text that is made of two long ones would have no end. */
const longestSeparator = 100

function isEmpty(value: unknown): boolean {
  return !isTruthy(value) ? value !== false : Array.isArray(value) && value.length === 0
}

function isSame(one: unknown, other: unknown): boolean {
  return (one ?? null) === (other ?? null)
}

function order(one: unknown, other: unknown, fits: (by: number) => boolean): boolean {
  if (typeof one === 'number' && typeof other === 'number') return fits(one - other)
  const [a, b] = [textOfValue(one), textOfValue(other)]
  return a !== '' && b !== '' && fits(a < b ? -1 : Number(a > b))
}
