import type { CodeArgument, CodeExpression, CodeObject } from './codeExpression.ts'
import { elementOf, nameIn, nameOfValue } from './codeLookup.ts'
import {
  type CodePath,
  type CodeStep,
  type CodeTable,
  type CodeText,
  type CodeValue,
  codeTableOf,
  namesOfPath,
  plainText,
} from './codeValue.ts'
import { grown, merge } from './growing.ts'
import { constructed, knownCall } from './knownCalls.ts'
import { enumerationValue, isEnumeration } from './sdkNames.ts'

/** What a program makes and calls, in its order. */
export interface CodeRun {
  readonly tables: readonly CodeTable[]
  readonly texts: readonly CodeText[]
  readonly calls: readonly CodePath[]
  /** Their last values, by their names. */
  readonly variables: ReadonlyMap<string, CodeValue>
}

/**
 * Reads a program as if it ran from its first line to its last, each line once: variables get their values, objects their
 * members. What only the running program knows stays as it is written.
 */
export function* runCode(source: string, program: CodeExpression): Generator<number, CodeRun> {
  const run = new Run(source)
  yield* run.evaluate(program)
  return { tables: run.tables, texts: [...run.texts], calls: [...run.calls], variables: run.variables }
}

class Run {
  readonly tables: CodeTable[] = []
  readonly texts = new Set<CodeText>()
  readonly calls = new Set<CodePath>()
  readonly variables = new Map<string, CodeValue>()
  readonly #source: string
  /** What a constructor runs in belongs to: the map in `new HashMap<>() {{ put("a", 1); }}`. */
  #inside: CodeTable | undefined
  #count = 0
  /** So many characters may still be put together: a text may be put into others, over and over. */
  #left = mostText

  constructor(source: string) {
    this.#source = source
  }

  *evaluate(expression: CodeExpression): Generator<number, CodeValue> {
    if (++this.#count % 64 === 0) yield expression.start
    switch (expression.kind) {
      case 'text':
        return this.#kept(yield* this.#text(expression))
      case 'json':
        return { kind: 'json', json: expression.json }
      case 'list':
        return { kind: 'list', elements: yield* this.#all(expression.elements) }
      case 'object':
        return yield* this.#object(expression, this.#sourceOf(expression))
      case 'name':
        return this.variables.get(expression.name) ?? this.#path([{ kind: 'name', name: expression.name }], expression)
      case 'member': {
        const object = yield* this.evaluate(expression.object)
        return this.#memberOf(object, expression.name, expression)
      }
      case 'index': {
        const object = yield* this.evaluate(expression.object)
        const index = expression.index === undefined ? undefined : yield* this.evaluate(expression.index)
        const found = elementOf(object, index)
        return found ?? this.#extended(object, index === undefined ? [] : [{ kind: 'value', value: index }], expression)
      }
      case 'call':
        return yield* this.#call(expression)
      case 'assign': {
        const value = yield* this.evaluate(expression.value)
        yield* this.#assign(expression.target, value)
        return value
      }
      case 'sum':
        return yield* this.#sum(expression)
      case 'block': {
        const values = yield* this.#all(expression.statements)
        // A chain may be inside of what is computed: await, return, a cast.
        const [only] = values
        return this.#path(only?.kind === 'path' && values.length === 1 ? only.steps : [], expression)
      }
    }
  }

  *#all(expressions: readonly CodeExpression[]): Generator<number, CodeValue[]> {
    const values: CodeValue[] = []
    for (const each of expressions) values.push(yield* this.evaluate(each))
    return values
  }

  *#text(expression: Extract<CodeExpression, { kind: 'text' }>): Generator<number, CodeText> {
    let text = ''
    let shape = ''
    const holes: string[] = []
    for (const part of expression.parts) {
      if (typeof part === 'string') {
        text += part
        shape += part
        continue
      }
      const made = yield* this.evaluate(part.value)
      const value = this.#affords(made) ? made : this.#path([], expression)
      if (value.kind === 'text') holes.push(...value.holes)
      else if (value.kind !== 'json') holes.push(part.source)
      text += value.kind === 'text' ? value.text : value.kind === 'json' ? value.json : part.source
      shape += value.kind === 'text' ? value.shape : value.kind === 'json' ? value.json : '{…}'
    }
    return { kind: 'text', text, holes, shape }
  }

  *#sum({ left, right, start, end }: Extract<CodeExpression, { kind: 'sum' }>): Generator<number, CodeValue> {
    const both = [yield* this.evaluate(left), yield* this.evaluate(right)]
    const texts = both.flatMap((each) =>
      each.kind === 'text' ? [each] : each.kind === 'json' ? [plainText(each.json)] : [],
    )
    if (!both.some(({ kind }) => kind === 'text')) return this.#path([], { start, end })
    // A part of a text is no text of its own.
    for (const each of texts) this.texts.delete(each)
    const shape = both
      .map((each) => (each.kind === 'text' ? each.shape : each.kind === 'json' ? each.json : '{…}'))
      .join('')
    if (texts.length === 2 && texts.every((each) => each.holes.length === 0 && this.#affords(each))) {
      return this.#kept(plainText(texts.map(({ text }) => text).join('')))
    }
    const source = this.#source.slice(start, end)
    return { kind: 'text', text: source, holes: [source], shape }
  }

  *#object(expression: CodeObject, source: string): Generator<number, CodeValue> {
    const args = yield* this.#args(expression.args)
    const [first] = args
    if (isEnumeration(expression.type ?? '') && first?.kind === 'text') return first
    const table = codeTableOf(expression.type, [], { args, source })
    this.tables.push(table)
    for (const { name, value } of expression.members) {
      const of = yield* this.evaluate(value)
      if (name === undefined) {
        if (of.kind === 'table') merge(table, of)
        else table.missing.push(this.#sourceOf(value))
        continue
      }
      const key = typeof name === 'string' ? name : yield* this.evaluate(name)
      table.members.set(typeof key === 'string' ? key : nameOfValue(key), of)
    }
    if (expression.body !== undefined) {
      const before = this.#inside
      this.#inside = table
      yield* this.evaluate(expression.body)
      this.#inside = before
    }
    return constructed(table)
  }

  *#args(args: readonly CodeArgument[]): Generator<number, CodeValue[]> {
    return yield* this.#all(args.map(({ value }) => value))
  }

  *#call(expression: Extract<CodeExpression, { kind: 'call' }>): Generator<number, CodeValue> {
    const { callee, args: given } = expression
    const receiver = callee.kind === 'member' ? yield* this.evaluate(callee.object) : undefined
    const args = yield* this.#args(given)
    const source = this.#sourceOf(expression)
    const method = callee.kind === 'member' || callee.kind === 'name' ? callee.name : ''
    const grows = receiver ?? this.#inside
    if (grows?.kind === 'table' || grows?.kind === 'list') {
      const value = grown(grows, method, args)
      if (value !== undefined) return value
    }
    const path = receiver === undefined ? yield* this.evaluate(callee) : this.#memberOf(receiver, method, callee)
    const names = path.kind === 'path' ? (namesOfPath(path) ?? [method]) : [method]
    // Python names the arguments of its constructors.
    if (given.some(({ name }) => name !== undefined) && /^(?:[A-Z]|dict$)/.test(method)) {
      return this.#named(method === 'dict' ? undefined : method, given, args, source)
    }
    if (isEnumeration(names.at(-1) ?? '') || isEnumeration(names.at(-2) ?? '')) {
      const [first] = args
      if (first?.kind === 'text') return first
    }
    const known = knownCall({ names, args, source })
    if (known !== undefined) {
      if (known.kind === 'table') this.tables.push(known)
      return known
    }
    const options = given.flatMap(({ name }, index) => {
      const value = args[index]
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    })
    const values = options.length === 0 ? args : [...args, codeTableOf(undefined, options)]
    if (path.kind === 'path') this.calls.delete(path)
    const call = this.#extended(path, [{ kind: 'args', values }], expression)
    this.calls.add(call)
    return call
  }

  #named(
    type: string | undefined,
    given: readonly CodeArgument[],
    args: readonly CodeValue[],
    source: string,
  ): CodeTable {
    const members = given.flatMap(({ name }, index) => {
      const value = args[index]
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    })
    const table = codeTableOf(type, members, { source })
    this.tables.push(table)
    return table
  }

  *#assign(target: CodeExpression, value: CodeValue): Generator<number, void> {
    if (target.kind === 'name') this.variables.set(target.name, value)
    if (target.kind === 'member') {
      const object = yield* this.evaluate(target.object)
      if (object.kind === 'table') object.members.set(nameIn(object, target.name), value)
      else if (object.kind === 'path')
        this.variables.set([...(namesOfPath(object) ?? []), target.name].join('.'), value)
    }
    if (target.kind === 'index') {
      const index = target.index === undefined ? undefined : yield* this.evaluate(target.index)
      const object = this.#begun(target.object, yield* this.evaluate(target.object), index)
      if (object.kind === 'table' && index !== undefined) object.members.set(nameOfValue(index), value)
      else if (object.kind === 'list' && index === undefined) object.elements.push(value)
    }
  }

  /** In PHP a list begins with its first element: $acls[] = $acl. */
  #begun(target: CodeExpression, object: CodeValue, index: CodeValue | undefined): CodeValue {
    if (target.kind !== 'name' || object.kind !== 'path' || this.variables.has(target.name)) return object
    const value: CodeValue = index === undefined ? { kind: 'list', elements: [] } : codeTableOf(undefined)
    if (value.kind === 'table') this.tables.push(value)
    this.variables.set(target.name, value)
    return value
  }

  #memberOf(object: CodeValue, name: string, span: Span): CodeValue {
    if (object.kind === 'table') {
      const value = object.members.get(nameIn(object, name))
      if (value !== undefined) return value
    }
    const path = this.#extended(object, [{ kind: 'name', name }], span)
    const names = namesOfPath(path)
    const text = names === undefined ? undefined : enumerationValue(names)
    return text === undefined ? (this.#valueOf(names ?? []) ?? path) : plainText(text)
  }

  /** The value of a chain of names; members of the object that a method belongs to are known without it. */
  #valueOf(names: readonly string[]): CodeValue | undefined {
    const [first, ...rest] = names
    const isOwn = first === 'this' || first === 'self'
    return this.variables.get(names.join('.')) ?? (isOwn ? this.variables.get(rest.join('.')) : undefined)
  }

  /** A chain that goes on; what it began with is not a call of its own then. */
  #extended(value: CodeValue, steps: readonly CodeStep[], span: Span): CodePath {
    if (value.kind === 'path') this.calls.delete(value)
    const before: readonly CodeStep[] = value.kind === 'path' ? value.steps : [{ kind: 'value', value }]
    return this.#path([...before, ...steps], span)
  }

  #path(steps: readonly CodeStep[], { start, end }: Span): CodePath {
    return { kind: 'path', steps, source: this.#source.slice(start, Math.min(end, start + longestSource)) }
  }

  /** True as long as a value may still be put into a text. */
  #affords(value: CodeValue): boolean {
    if (value.kind === 'text') this.#left -= value.text.length + value.shape.length
    return this.#left >= 0
  }

  #kept(text: CodeText): CodeText {
    if (/^\s*[{[]/.test(text.text.slice(0, 1000))) this.texts.add(text)
    return text
  }

  #sourceOf({ start, end }: Span): string {
    return this.#source.slice(start, Math.min(end, start + longestSource))
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

const mostText = 30_000_000

/** Of what is computed, in UTF-16 code units. */
const longestSource = 2000
