import type { CodeArgument, CodeExpression, CodeMember } from './codeExpression.ts'
import type { CodeReader } from './codeGrammar.ts'
import { jsonWords, typeName } from './codeNodes.ts'
import { jsonNumber } from './codeNumber.ts'
import { CsharpCursor } from './csharpCursor.ts'
import { csharpHole, csharpTextParts } from './csharpText.ts'
import { type CsharpToken, csharpTokens } from './csharpTokens.ts'

/**
 * Reads as much of C# as says what a value is: `new`, initialisers, collection expressions, texts, chains and assignments.
 * All else is a block of what stands in it. Why this is no grammar: docs/decisions/0019-the-code-that-people-paste.md
 */
export const csharpReader: CodeReader = function* (source) {
  const tokens = yield* csharpTokens(source)
  return yield* new CsharpReader(source, tokens).program()
}

const deepest = 120
const skipped = new Set([
  'await',
  'return',
  'out',
  'ref',
  'in',
  'throw',
  'params',
  'var',
  'const',
  'readonly',
  'static',
])
const closing = new Set([')', ']', '}', ',', ';'])

class CsharpReader {
  readonly #source: string
  readonly #cursor: CsharpCursor
  #depth = 0

  constructor(source: string, tokens: readonly CsharpToken[]) {
    this.#source = source
    this.#cursor = new CsharpCursor(source, tokens)
  }

  *program(): Generator<number, CodeExpression> {
    const statements: CodeExpression[] = []
    while (!this.#cursor.isAtEnd) {
      yield this.#cursor.at()
      this.#part(statements)
    }
    return { kind: 'block', statements, start: 0, end: this.#source.length }
  }

  /** A part of a statement: an operand, an assignment to the last one, a block; a sign alone is passed over. */
  #part(statements: CodeExpression[]): void {
    const before = this.#cursor.next
    if (this.#cursor.is('{')) {
      statements.push(this.#block())
    } else if (this.#cursor.is('=') && this.#depth < deepest) {
      const target = statements.pop()
      this.#cursor.next++
      this.#depth++
      const value = this.#value('')
      this.#depth--
      if (target !== undefined) statements.push({ kind: 'assign', target, value, start: target.start, end: value.end })
    } else if (this.#cursor.startsOperand()) {
      statements.push(this.#operand())
    }
    if (this.#cursor.next === before) this.#cursor.next++
  }

  #block(): CodeExpression {
    const start = this.#cursor.at()
    const statements: CodeExpression[] = []
    this.#cursor.next++
    this.#depth++
    while (!this.#cursor.isAtEnd && !this.#cursor.is('}')) {
      if (this.#depth > deepest) this.#cursor.next++
      else this.#part(statements)
    }
    this.#depth--
    return { kind: 'block', statements, start, end: this.#cursor.closed() }
  }

  /** A value up to the comma or bracket behind it. `type` is the class that braces alone would make. */
  #value(type: string): CodeExpression {
    if (this.#cursor.is('{')) return this.#initializer(type, [], this.#cursor.at())
    const start = this.#cursor.at()
    let value: CodeExpression = this.#cursor.startsOperand() ? this.#operand() : emptyAt(this.#cursor.at())
    while (this.#cursor.is('+') && value.kind !== 'block') {
      this.#cursor.next++
      const right = this.#cursor.startsOperand() ? this.#operand() : emptyAt(this.#cursor.at())
      value = { kind: 'sum', left: value, right, start, end: right.end }
    }
    if (this.#cursor.isAtEnd || closing.has(this.#cursor.text())) return value
    // A condition, a lambda, a cast behind: computed, with whatever is made in it.
    const statements = [value]
    while (!this.#cursor.isAtEnd && !closing.has(this.#cursor.text())) this.#part(statements)
    return { kind: 'block', statements, start, end: this.#cursor.lastEnd() }
  }

  #operand(): CodeExpression {
    if (++this.#depth > deepest) {
      this.#depth--
      this.#cursor.next++
      return emptyAt(this.#cursor.at())
    }
    let value = this.#primary()
    for (;;) {
      const next = this.#chained(value)
      if (next === undefined) break
      value = next
    }
    this.#depth--
    return value
  }

  #primary(): CodeExpression {
    const kind = this.#cursor.kind()
    const text = this.#cursor.text()
    const start = this.#cursor.at()
    this.#cursor.next++
    if (kind === 'text') {
      const parts = text.startsWith("'") ? [text.slice(1, -1)] : csharpTextParts(text, csharpHole)
      return { kind: 'text', parts, start, end: this.#cursor.lastEnd() }
    }
    if (kind === 'number' || (text === '-' && this.#cursor.kind() === 'number')) {
      const isMinus = text === '-'
      const json = jsonNumber(isMinus ? this.#cursor.text() : text)
      if (isMinus) this.#cursor.next++
      const span = { start, end: this.#cursor.lastEnd() }
      return json === undefined
        ? { kind: 'block', statements: [], ...span }
        : { kind: 'json', json: `${isMinus ? '-' : ''}${json}`, ...span }
    }
    if (text === 'new') return this.#created(start)
    if (text === '[') {
      this.#cursor.next--
      const values = this.#valuesUntil(']')
      return { kind: 'list', elements: values, start, end: this.#cursor.lastEnd() }
    }
    if (text === '(') {
      this.#cursor.next--
      const values = this.#valuesUntil(')')
      const [only] = values
      // A cast stands before another operand.
      if (only?.kind === 'name' && this.#cursor.startsOperand() && !this.#cursor.is('[')) return this.#operand()
      return only !== undefined && values.length === 1
        ? only
        : { kind: 'block', statements: values, start, end: this.#cursor.lastEnd() }
    }
    if (skipped.has(text) && this.#cursor.startsOperand()) return this.#operand()
    const json = jsonWords.get(text)
    const span = { start, end: this.#cursor.lastEnd() }
    return json === undefined || /[A-Z]/.test(text)
      ? { kind: 'name', name: text.replace(/^@/, ''), ...span }
      : { kind: 'json', json, ...span }
  }

  /** What goes on behind an operand: a member, a call, an index; undefined at its end. */
  #chained(value: CodeExpression): CodeExpression | undefined {
    const { start } = value
    if (this.#cursor.is('<') && value.kind !== 'json') this.#cursor.passGenerics()
    if (this.#cursor.is('.') || this.#cursor.is('?.')) {
      this.#cursor.next++
      const name = this.#cursor.text()
      this.#cursor.next++
      return { kind: 'member', object: value, name, start, end: this.#cursor.lastEnd() }
    }
    if (this.#cursor.is('!') && !closing.has(this.#cursor.text(1)) && this.#cursor.text(1) !== '.') return undefined
    if (this.#cursor.is('!')) {
      this.#cursor.next++
      return value
    }
    if (this.#cursor.is('(') && (value.kind === 'name' || value.kind === 'member' || value.kind === 'call')) {
      return { kind: 'call', callee: value, args: this.#args(), start, end: this.#cursor.lastEnd() }
    }
    if (this.#cursor.is('[') && value.kind !== 'text') {
      const [index] = this.#valuesUntil(']')
      return { kind: 'index', object: value, index, start, end: this.#cursor.lastEnd() }
    }
    return undefined
  }

  /** What `new` makes: of a class, of the class that the place says, or of none. */
  #created(start: number): CodeExpression {
    const typeStart = this.#cursor.at()
    while (
      !this.#cursor.isAtEnd &&
      (this.#cursor.kind() === 'name' || this.#cursor.is('.') || this.#cursor.is('::') || this.#cursor.is('?'))
    ) {
      this.#cursor.next++
      if (this.#cursor.is('<')) this.#cursor.passGenerics()
    }
    let type = this.#source.slice(typeStart, Math.max(typeStart, this.#cursor.lastEnd()))
    let isArray = false
    if (this.#cursor.is('[')) {
      this.#valuesUntil(']')
      isArray = true
    }
    if (type === '' && !isArray && this.#cursor.is('{')) return this.#initializer(undefined, [], start)
    const args = this.#cursor.is('(') ? this.#args() : []
    type = typeName(type)
    if (this.#cursor.is('{')) return this.#initializer(isArray ? 'List' : type, args, start)
    const span = { start, end: this.#cursor.lastEnd() }
    return { kind: 'object', type: isArray ? 'List' : type, members: [], args, ...span }
  }

  /** What stands in braces behind `new`: members, pairs of a dictionary, or the elements of a list. */
  #initializer(type: string | undefined, args: readonly CodeArgument[], start: number): CodeExpression {
    const members: CodeMember[] = []
    const elements: CodeExpression[] = []
    this.#cursor.next++
    this.#depth++
    while (!this.#cursor.isAtEnd && !this.#cursor.is('}')) {
      const before = this.#cursor.next
      if (this.#depth > deepest) this.#cursor.next++
      else this.#element(type, members, elements)
      if (this.#cursor.is(',') || this.#cursor.next === before) this.#cursor.next++
    }
    this.#depth--
    const span = { start, end: this.#cursor.closed() }
    const isList = elements.length > 0 && members.length === 0
    if (isList) return { kind: 'list', elements, ...span }
    return { kind: 'object', type, members, args, ...span }
  }

  #element(type: string | undefined, members: CodeMember[], elements: CodeExpression[]): void {
    if (this.#cursor.is('[')) {
      const before = this.#cursor.next
      const [name] = this.#valuesUntil(']')
      if (this.#cursor.is('=') && name !== undefined) {
        this.#cursor.next++
        members.push({ name, value: this.#value('') })
        return
      }
      this.#cursor.next = before
    }
    if (this.#cursor.is('{')) {
      const [name, value] = this.#valuesUntil('}')
      if (name !== undefined && value !== undefined) members.push({ name, value })
      return
    }
    if (this.#cursor.kind() === 'name' && this.#cursor.text(1) === '=') {
      const name = this.#cursor.text().replace(/^@/, '')
      this.#cursor.next += 2
      members.push({ name, value: this.#value('') })
      return
    }
    const value = this.#value('')
    if (type === undefined && (value.kind === 'name' || value.kind === 'member')) {
      // In an object without a class, a name alone is the member of that name.
      members.push({ name: value.name, value })
    } else elements.push(value)
  }

  #args(): readonly CodeArgument[] {
    const args: CodeArgument[] = []
    this.#cursor.next++
    while (!this.#cursor.isAtEnd && !this.#cursor.is(')')) {
      const before = this.#cursor.next
      const isNamed = this.#cursor.kind() === 'name' && this.#cursor.text(1) === ':'
      const name = isNamed ? this.#cursor.text() : undefined
      if (isNamed) this.#cursor.next += 2
      args.push({ name, value: this.#value('') })
      if (this.#cursor.is(',') || this.#cursor.next === before) this.#cursor.next++
      else if (closing.has(this.#cursor.text())) break
    }
    this.#cursor.closed(')')
    return args
  }

  /** The values between the bracket here and its closing one. */
  #valuesUntil(close: string): readonly CodeExpression[] {
    const values: CodeExpression[] = []
    this.#cursor.next++
    while (!this.#cursor.isAtEnd && !this.#cursor.is(close)) {
      const before = this.#cursor.next
      if (this.#cursor.is('..')) this.#cursor.next++
      values.push(this.#value(''))
      if (this.#cursor.is(',') || this.#cursor.next === before) this.#cursor.next++
      else if (closing.has(this.#cursor.text()) && !this.#cursor.is(close)) break
    }
    this.#cursor.closed(close)
    return values
  }
}

function emptyAt(start: number): CodeExpression {
  return { kind: 'block', statements: [], start, end: start }
}
