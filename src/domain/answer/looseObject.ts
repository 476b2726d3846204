import { isRecord } from '../isRecord.ts'
import { LooseCursor } from './looseCursor.ts'

/** An object read from a text, and where it ends. `isCut` when the text ends inside it. */
export interface LooseObject {
  readonly value: Readonly<Record<string, unknown>>
  readonly end: number
  readonly isCut: boolean
}

/**
 * Reads the object at a position, as JSON, JavaScript, Python and their SDKs print it: any quotes, names without quotes,
 * `Name(a=b)`, a comma too many or too few. A string that a terminal or a mail broke is joined again. Total: what the text
 * cuts off is closed after what is whole of it. Undefined for what is nested deeper than any error.
 * @example readLooseObject("{'error': {'code': 'x',}}", 0).value // { error: { code: 'x' } }
 */
export function readLooseObject(text: string, start: number, wrapWidth?: number): LooseObject | undefined {
  const cursor = new LooseCursor(text, start, wrapWidth)
  const value = text[start - 1] === '@' ? objectAt(cursor, '}', 0, 'text') : valueAt(cursor, 0)
  if (cursor.isTooDeep || !isRecord(value)) return undefined
  return { value, end: cursor.at, isCut: cursor.isCut }
}

/** In levels: no error answer is as deep. */
const deepest = 50

function valueAt(cursor: LooseCursor, depth: number): unknown {
  if (depth > deepest) {
    cursor.isTooDeep = true
    return undefined
  }
  cursor.skipSpace()
  const character = cursor.next
  if (cursor.isAtQuote) return cursor.strings()
  if (character === '{' || cursor.passToObject()) return objectAt(cursor, '}', depth)
  if (character === '[') return listAt(cursor, ']', depth)
  if (character === '(') return listAt(cursor, ')', depth)
  return afterWord(cursor, cursor.word(), depth)
}

// `None` and `400` are values; `MainError(code='x')` and `AxiosError { code: 'x' }` are objects with a name.
function afterWord(cursor: LooseCursor, word: string, depth: number): unknown {
  if (/^[rbuf]{1,2}$/i.test(word) && cursor.isAtQuote) return cursor.strings()
  if (/^[A-Za-z_][\w.]*$/.test(word)) {
    if (cursor.next === '(') return callAt(cursor, word, depth)
    if (cursor.passToObject()) return objectAt(cursor, '}', depth)
  }
  if (word === '@' && cursor.next === '{') return objectAt(cursor, '}', depth, 'text')
  return literals.has(word) ? literals.get(word) : numberOr(word)
}

const literals: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['nil', null],
  ['undefined', null],
])

function numberOr(word: string): number | string {
  return /^-?\d{1,25}(?:\.\d{1,25})?(?:e[+-]?\d{1,3})?$/i.test(word) ? Number(word) : word
}

function callAt(cursor: LooseCursor, name: string, depth: number): unknown {
  const date = /date(?:time)?$/i.test(name) ? cursor.dateOfNumbers() : undefined
  return date ?? objectAt(cursor, ')', depth)
}

/** With values that are `text` a value has no quotes and may have blanks, as in `@{code=x; message=It failed}`. */
function objectAt(cursor: LooseCursor, closer: '}' | ')', depth: number, values?: 'text'): unknown {
  const object: Record<string, unknown> = {}
  cursor.at++
  while (!cursor.closes(closer) && !cursor.isTooDeep) {
    const from = cursor.at
    const name = cursor.isAtQuote ? cursor.strings() : cursor.word()
    if (cursor.passColon()) {
      // A name that the text ends after has no value.
      if (cursor.isAtEnd) continue
      const value = (values === 'text' ? cursor.textValue() : undefined) ?? valueAt(cursor, depth + 1)
      if (name !== '__proto__') object[name] = value
    }
    // A bracket without a name before it, or a character that says nothing here.
    if (cursor.at === from) skipStray(cursor, depth)
  }
  return object
}

function listAt(cursor: LooseCursor, closer: ']' | ')', depth: number): unknown {
  const list: unknown[] = []
  cursor.at++
  while (!cursor.closes(closer) && !cursor.isTooDeep) {
    const from = cursor.at
    const value = valueAt(cursor, depth + 1)
    if (cursor.at === from) cursor.at++
    else list.push(value)
  }
  return list
}

function skipStray(cursor: LooseCursor, depth: number): void {
  if (cursor.next === '{' || cursor.next === '[' || cursor.next === '(') valueAt(cursor, depth + 1)
  else cursor.at++
}
