import type { CodeArgument, CodeExpression, CodeMember, CodeSpan } from './codeExpression.ts'
import type { CodeReader } from './codeGrammar.ts'
import { jsonWords, typeName } from './codeNodes.ts'
import { jsonNumber } from './codeNumber.ts'
import { csharpTextParts } from './csharpText.ts'
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
  readonly #tokens: readonly CsharpToken[]
  #next = 0
  #depth = 0

  constructor(source: string, tokens: readonly CsharpToken[]) {
    this.#source = source
    this.#tokens = tokens
  }

  *program(): Generator<number, CodeExpression> {
    const statements: CodeExpression[] = []
    while (this.#next < this.#tokens.length) {
      yield this.#at()
      this.#part(statements)
    }
    return { kind: 'block', statements, start: 0, end: this.#source.length }
  }

  /** A part of a statement: an operand, an assignment to the last one, a block; a sign alone is passed over. */
  #part(statements: CodeExpression[]): void {
    const before = this.#next
    if (this.#is('{')) {
      statements.push(this.#block())
    } else if (this.#is('=')) {
      const target = statements.pop()
      this.#next++
      const value = this.#value('')
      if (target !== undefined) statements.push({ kind: 'assign', target, value, start: target.start, end: value.end })
    } else if (this.#startsOperand()) {
      statements.push(this.#operand())
    }
    if (this.#next === before) this.#next++
  }

  #block(): CodeExpression {
    const start = this.#at()
    const statements: CodeExpression[] = []
    this.#next++
    this.#depth++
    while (this.#next < this.#tokens.length && !this.#is('}')) {
      if (this.#depth > deepest) this.#next++
      else this.#part(statements)
    }
    this.#depth--
    return { kind: 'block', statements, start, end: this.#closed() }
  }

  /** A value up to the comma or bracket behind it. `type` is the class that braces alone would make. */
  #value(type: string): CodeExpression {
    if (this.#is('{')) return this.#initializer(type, [], this.#at())
    const start = this.#at()
    let value: CodeExpression = this.#startsOperand() ? this.#operand() : this.#empty()
    while (this.#is('+') && value.kind !== 'block') {
      this.#next++
      const right = this.#startsOperand() ? this.#operand() : this.#empty()
      value = { kind: 'sum', left: value, right, start, end: right.end }
    }
    if (this.#next >= this.#tokens.length || closing.has(this.#text())) return value
    // A condition, a lambda, a cast behind: computed, with whatever is made in it.
    const statements = [value]
    while (this.#next < this.#tokens.length && !closing.has(this.#text())) this.#part(statements)
    return { kind: 'block', statements, start, end: this.#lastEnd() }
  }

  #operand(): CodeExpression {
    if (++this.#depth > deepest) {
      this.#depth--
      this.#next++
      return this.#empty()
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
    const token = this.#tokens[this.#next]
    const text = this.#text()
    const start = this.#at()
    this.#next++
    if (token?.kind === 'text') {
      const parts = text.startsWith("'") ? [text.slice(1, -1)] : csharpTextParts(text, (inner) => holeOf(inner))
      return { kind: 'text', parts, start, end: this.#lastEnd() }
    }
    if (token?.kind === 'number' || (text === '-' && this.#tokens[this.#next]?.kind === 'number')) {
      const isMinus = text === '-'
      const json = jsonNumber(isMinus ? this.#text() : text)
      if (isMinus) this.#next++
      const span = { start, end: this.#lastEnd() }
      return json === undefined
        ? { kind: 'block', statements: [], ...span }
        : { kind: 'json', json: `${isMinus ? '-' : ''}${json}`, ...span }
    }
    if (text === 'new') return this.#created(start)
    if (text === '[') {
      this.#next--
      const values = this.#valuesUntil(']', '')
      return { kind: 'list', elements: values, start, end: this.#lastEnd() }
    }
    if (text === '(') {
      this.#next--
      const values = this.#valuesUntil(')', '')
      const [only] = values
      // A cast stands before another operand.
      if (only?.kind === 'name' && this.#startsOperand() && !this.#is('[')) return this.#operand()
      return only !== undefined && values.length === 1
        ? only
        : { kind: 'block', statements: values, start, end: this.#lastEnd() }
    }
    if (skipped.has(text) && this.#startsOperand()) return this.#operand()
    const json = jsonWords.get(text)
    const span = { start, end: this.#lastEnd() }
    return json === undefined || /[A-Z]/.test(text)
      ? { kind: 'name', name: text.replace(/^@/, ''), ...span }
      : { kind: 'json', json, ...span }
  }

  /** What goes on behind an operand: a member, a call, an index; undefined at its end. */
  #chained(value: CodeExpression): CodeExpression | undefined {
    const { start } = value
    if (this.#is('<') && value.kind !== 'json') this.#passGenerics()
    if (this.#is('.') || this.#is('?.')) {
      this.#next++
      const name = this.#text()
      this.#next++
      return { kind: 'member', object: value, name, start, end: this.#lastEnd() }
    }
    if (this.#is('!') && !closing.has(this.#text(1)) && this.#text(1) !== '.') return undefined
    if (this.#is('!')) {
      this.#next++
      return value
    }
    if (this.#is('(') && (value.kind === 'name' || value.kind === 'member' || value.kind === 'call')) {
      return { kind: 'call', callee: value, args: this.#args(), start, end: this.#lastEnd() }
    }
    if (this.#is('[') && value.kind !== 'text') {
      const [index] = this.#valuesUntil(']', '')
      return { kind: 'index', object: value, index, start, end: this.#lastEnd() }
    }
    return undefined
  }

  /** What `new` makes: of a class, of the class that the place says, or of none. */
  #created(start: number): CodeExpression {
    const typeStart = this.#at()
    while (
      this.#next < this.#tokens.length &&
      (this.#kind() === 'name' || this.#is('.') || this.#is('::') || this.#is('?'))
    ) {
      this.#next++
      if (this.#is('<')) this.#passGenerics()
    }
    let type = this.#source.slice(typeStart, Math.max(typeStart, this.#lastEnd()))
    let isArray = false
    if (this.#is('[')) {
      this.#valuesUntil(']', '')
      isArray = true
    }
    if (type === '' && !isArray && this.#is('{')) return this.#initializer(undefined, [], start)
    const args = this.#is('(') ? this.#args() : []
    type = typeName(type)
    if (this.#is('{')) return this.#initializer(isArray ? 'List' : type, args, start)
    const span = { start, end: this.#lastEnd() }
    return { kind: 'object', type: isArray ? 'List' : type, members: [], args, ...span }
  }

  /** What stands in braces behind `new`: members, pairs of a dictionary, or the elements of a list. */
  #initializer(type: string | undefined, args: readonly CodeArgument[], start: number): CodeExpression {
    const members: CodeMember[] = []
    const elements: CodeExpression[] = []
    this.#next++
    this.#depth++
    while (this.#next < this.#tokens.length && !this.#is('}')) {
      const before = this.#next
      if (this.#depth > deepest) this.#next++
      else this.#element(type, members, elements)
      if (this.#is(',') || this.#next === before) this.#next++
    }
    this.#depth--
    const span = { start, end: this.#closed() }
    const isList = elements.length > 0 && members.length === 0
    if (isList) return { kind: 'list', elements, ...span }
    return { kind: 'object', type, members, args, ...span }
  }

  #element(type: string | undefined, members: CodeMember[], elements: CodeExpression[]): void {
    if (this.#is('{')) {
      const [name, value] = this.#valuesUntil('}', '')
      if (name !== undefined && value !== undefined) members.push({ name, value })
      return
    }
    if (this.#kind() === 'name' && this.#text(1) === '=') {
      const name = this.#text().replace(/^@/, '')
      this.#next += 2
      members.push({ name, value: this.#value('') })
      return
    }
    const value = this.#value('')
    if (this.#is('=')) {
      this.#next++
      const [name] = value.kind === 'list' ? value.elements : []
      members.push({ name: name ?? value, value: this.#value('') })
    } else if (type === undefined && (value.kind === 'name' || value.kind === 'member')) {
      // In an object without a class, a name alone is the member of that name.
      members.push({ name: value.name, value })
    } else elements.push(value)
  }

  #args(): readonly CodeArgument[] {
    const args: CodeArgument[] = []
    this.#next++
    while (this.#next < this.#tokens.length && !this.#is(')')) {
      const before = this.#next
      const isNamed = this.#kind() === 'name' && this.#text(1) === ':'
      const name = isNamed ? this.#text() : undefined
      if (isNamed) this.#next += 2
      args.push({ name, value: this.#value('') })
      if (this.#is(',') || this.#next === before) this.#next++
      else if (closing.has(this.#text())) break
    }
    this.#closed(')')
    return args
  }

  /** The values between the bracket here and its closing one. */
  #valuesUntil(close: string, type: string): readonly CodeExpression[] {
    const values: CodeExpression[] = []
    this.#next++
    while (this.#next < this.#tokens.length && !this.#is(close)) {
      const before = this.#next
      if (this.#is('..')) this.#next++
      values.push(this.#value(type))
      if (this.#is(',') || this.#next === before) this.#next++
      else if (closing.has(this.#text()) && !this.#is(close)) break
    }
    this.#closed(close)
    return values
  }

  #passGenerics(): void {
    const rest = this.#source.slice(this.#at(), this.#at() + 300)
    const [all] = /^<[\w\s.,?[\]<>]{1,200}>(?=\s{0,200}[({[.;)])/.exec(rest) ?? []
    if (all === undefined) return
    const end = this.#at() + all.length
    while (this.#next < this.#tokens.length && this.#at() < end) this.#next++
  }

  /** Passes the closing bracket if it is here; the end of what was passed. */
  #closed(close = '}'): number {
    if (this.#is(close)) this.#next++
    return this.#lastEnd()
  }

  #startsOperand(): boolean {
    const text = this.#text()
    return this.#kind() !== 'sign'
      ? this.#next < this.#tokens.length
      : text === '(' || text === '[' || (text === '-' && this.#tokens[this.#next + 1]?.kind === 'number')
  }

  #empty(): CodeExpression {
    return { kind: 'block', statements: [], start: this.#at(), end: this.#at() }
  }

  #kind(): CsharpToken['kind'] | undefined {
    return this.#tokens[this.#next]?.kind
  }

  #text(ahead = 0): string {
    const token = this.#tokens[this.#next + ahead]
    return token === undefined ? '' : this.#source.slice(token.start, token.end)
  }

  #is(text: string): boolean {
    const token = this.#tokens[this.#next]
    return (
      token?.kind === 'sign' && token.end - token.start === text.length && this.#source.startsWith(text, token.start)
    )
  }

  #at(): number {
    return this.#tokens[this.#next]?.start ?? this.#source.length
  }

  #lastEnd(): number {
    return this.#tokens[this.#next - 1]?.end ?? 0
  }
}

/** What is put into a text: a name or a chain of names counts, all else is computed. */
function holeOf(source: string): CodeExpression {
  const span: CodeSpan = { start: 0, end: 0 }
  const names = /^\s{0,20}\w{1,100}(?:\.\w{1,100}){0,10}\s{0,20}$/.test(source) ? source.trim().split('.') : []
  const [first, ...rest] = names
  if (first === undefined) return { kind: 'block', statements: [], ...span }
  const begin: CodeExpression = { kind: 'name', name: first, ...span }
  return rest.reduce<CodeExpression>((object, name) => ({ kind: 'member', object, name, ...span }), begin)
}
