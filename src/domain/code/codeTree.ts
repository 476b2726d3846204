import type { CodeArgument, CodeExpression, CodeMember, CodeSpan, CodeTextPart } from './codeExpression.ts'
import type { CodeGrammar, CodeShape, CodeSyntaxNode } from './codeGrammar.ts'
import {
  childrenOf,
  jsonWords,
  longestWord,
  partsOf,
  spanOf,
  splitAtCommas,
  textParts,
  typedElement,
  typeName,
} from './codeNodes.ts'
import { jsonNumber } from './codeNumber.ts'

/** Reads a program with the grammar of its language. Total: what cannot be read is a block of what can. */
export function* readProgram(source: string, grammar: CodeGrammar): Generator<number, CodeExpression> {
  const root = yield* grammar.parse(source)
  const walker = new Walker(source, grammar)
  return yield* walker.block(root, 0)
}

/** https://lezer.codemirror.net has a node of this name where the text breaks the grammar. */
const mistake = '⚠'
const deepest = 120
const separators = new Set([':', '=>', '=', ':=', 'AssignOp', 'Equals'])

class Walker {
  readonly #source: string
  readonly #grammar: CodeGrammar
  #count = 0

  constructor(source: string, grammar: CodeGrammar) {
    this.#source = source
    this.#grammar = grammar
  }

  *block(node: CodeSyntaxNode, depth: number): Generator<number, CodeExpression> {
    return { ...spanOf(node), kind: 'block', statements: yield* this.#all(this.#children(node), depth) }
  }

  *#expression(node: CodeSyntaxNode, depth: number): Generator<number, CodeExpression | undefined> {
    if (++this.#count % 64 === 0) yield node.from
    const shape = this.#shapeOf(node)
    if (depth > deepest) return { ...spanOf(node), kind: 'block', statements: [] }
    const inside = depth + 1
    const children = this.#children(node)
    const span = spanOf(node)
    const text = this.#source.slice(node.from, Math.min(node.to, node.from + longestWord))
    switch (shape) {
      case undefined:
        return node.firstChild === null ? undefined : yield* this.block(node, inside)
      case 'skip':
      case 'inline':
      case 'hole':
      case 'args':
        return undefined
      case 'object':
        return { ...span, kind: 'object', type: undefined, members: yield* this.#members(children, inside), args: [] }
      case 'list':
        return yield* this.#list(node, inside)
      case 'text':
        return yield* this.#text(node, inside)
      case 'texts':
        return { ...span, kind: 'text', parts: (yield* this.#all(children, inside)).flatMap(partsOf) }
      case 'number': {
        const json = jsonNumber(text)
        return json === undefined ? undefined : { ...span, kind: 'json', json }
      }
      case 'word': {
        const json = jsonWords.get(text)
        return json === undefined ? { ...span, kind: 'name', name: text } : { ...span, kind: 'json', json }
      }
      case 'name':
        return { ...span, kind: 'name', name: text.replace(/^\$/, '') }
      case 'member':
        return yield* this.#member(children, span, inside)
      case 'call':
        return yield* this.#call(children, span, inside)
      case 'new':
      case 'typed':
        return yield* this.#object(childrenOf(node), span, inside, shape)
      case 'assign':
        return yield* this.#assign(children, span, inside)
      case 'declare': {
        const statements: CodeExpression[] = []
        for (const part of splitAtCommas(children)) statements.push(yield* this.#assign(part, span, inside))
        return { ...span, kind: 'block', statements }
      }
      case 'wrap': {
        const all = yield* this.#all(children, inside)
        const [only] = all
        return only !== undefined && all.length === 1 ? only : { ...span, kind: 'block', statements: all }
      }
      case 'sign': {
        const [value] = yield* this.#all(children, inside)
        const isMinus = text.startsWith('-')
        if (value?.kind === 'json' && /^\d/.test(value.json))
          return { ...span, kind: 'json', json: `${isMinus ? '-' : ''}${value.json}` }
        return text.startsWith('&') || text.startsWith('*')
          ? value
          : { ...span, kind: 'block', statements: value === undefined ? [] : [value] }
      }
      case 'sum': {
        const all = yield* this.#all(children, inside)
        const [left, right] = all
        const isSum = children.some((each) => /^[+.]$/.test(this.#sourceOf(each)))
        if (left !== undefined && right !== undefined && isSum) return { ...span, kind: 'sum', left, right }
        // A cast behind the value: item as ExternalItem.
        return left !== undefined && all.length === 1 ? left : { ...span, kind: 'block', statements: all }
      }
    }
  }

  *#all(nodes: readonly CodeSyntaxNode[], depth: number): Generator<number, CodeExpression[]> {
    const all: CodeExpression[] = []
    for (const node of nodes) {
      const value = yield* this.#expression(node, depth)
      if (value !== undefined) all.push(value)
    }
    return all
  }

  *#list(node: CodeSyntaxNode, depth: number): Generator<number, CodeExpression> {
    const children = this.#children(node)
    const parts = splitAtCommas(children)
    // PHP has one kind of brackets for both.
    if (parts.some((part) => part.some(({ name }) => name === '=>'))) {
      return {
        ...spanOf(node),
        kind: 'object',
        type: undefined,
        members: yield* this.#members(children, depth),
        args: [],
      }
    }
    const elements: CodeExpression[] = []
    for (const part of parts) {
      const [value] = yield* this.#all(part, depth)
      if (value !== undefined) elements.push(value)
    }
    return { ...spanOf(node), kind: 'list', elements }
  }

  *#members(children: readonly CodeSyntaxNode[], depth: number): Generator<number, CodeMember[]> {
    const members: CodeMember[] = []
    for (const part of splitAtCommas(children)) {
      const at = part.findIndex(({ name }) => separators.has(name))
      const key = part[0]?.name === '[' ? part[1] : part[0]
      if (key === undefined) continue
      if (at < 0) {
        const name = this.#sourceOf(key)
        const [spread] = yield* this.#all(part, depth)
        // A name alone is the variable of that name; what is spread brings its own.
        if (part.length === 1 && /^[\w$]{1,200}$/.test(name))
          members.push({ name, value: { ...spanOf(key), kind: 'name', name } })
        else if (/^(?:\.\.\.|\*\*)/.test(name) && spread !== undefined) members.push({ name: undefined, value: spread })
        continue
      }
      const [value] = yield* this.#all(part.slice(at + 1), depth)
      if (value === undefined) continue
      const keyValue = yield* this.#expression(key, depth)
      const isName = keyValue?.kind === 'name' && this.#grammar.namesAreKeys && part[0] === key
      const isPlain = keyValue === undefined || isName || keyValue.kind === 'json'
      members.push({ name: isPlain ? this.#sourceOf(key).replace(/^@/, '') : keyValue, value })
    }
    return members
  }

  *#args(node: CodeSyntaxNode | undefined, depth: number): Generator<number, CodeArgument[]> {
    const args: CodeArgument[] = []
    for (const part of node === undefined ? [] : splitAtCommas(this.#children(node))) {
      const at = part.findIndex(({ name }) => separators.has(name))
      const [value] = yield* this.#all(part.slice(at + 1), depth)
      const [key] = part
      if (value !== undefined) args.push({ name: at < 1 || key === undefined ? undefined : this.#sourceOf(key), value })
    }
    return args
  }

  *#text(node: CodeSyntaxNode, depth: number): Generator<number, CodeExpression> {
    const { open, close, decode, holes } = this.#grammar.textLiteral(this.#source.slice(node.from, node.to))
    const parts: CodeTextPart[] = []
    let from = node.from + open
    for (const child of childrenOf(node)) {
      const shape = this.#shapeOf(child)
      if (shape === undefined || shape === 'skip' || shape === 'text') continue
      const [value] =
        shape === 'hole' ? yield* this.#all(this.#children(child), depth) : yield* this.#all([child], depth)
      parts.push(decode(this.#source.slice(from, child.from)))
      const source = this.#source.slice(child.from, child.to)
      parts.push({ value: value ?? { ...spanOf(child), kind: 'block', statements: [] }, source })
      from = child.to
    }
    const rest = this.#source.slice(from, Math.max(from, node.to - close))
    return { ...spanOf(node), kind: 'text', parts: [...parts, ...textParts(rest, holes, decode)] }
  }

  *#member(
    children: readonly CodeSyntaxNode[],
    span: CodeSpan,
    depth: number,
  ): Generator<number, CodeExpression | undefined> {
    const [first] = children
    if (first === undefined) return undefined
    // A keyword is a name here: this, super.
    const object = (yield* this.#expression(first, depth)) ?? {
      ...spanOf(first),
      kind: 'name',
      name: this.#sourceOf(first),
    }
    const rest = children.slice(1)
    if (rest.some(({ name }) => name === '[' || name === '{')) {
      const [index] = yield* this.#all(rest, depth)
      return { ...span, kind: 'index', object, index }
    }
    const last = rest.at(-1)
    return { ...span, kind: 'member', object, name: last === undefined ? '' : this.#sourceOf(last) }
  }

  *#call(
    children: readonly CodeSyntaxNode[],
    span: CodeSpan,
    depth: number,
  ): Generator<number, CodeExpression | undefined> {
    const args = children.findLast((each) => this.#shapeOf(each) === 'args')
    const before = children.filter((each) => each !== args && this.#shapeOf(each) !== 'skip')
    const last = before.at(-1)
    const callee =
      before.length > 1 && last !== undefined
        ? yield* this.#member(before, { start: span.start, end: last.to }, depth)
        : (yield* this.#all(before, depth))[0]
    const given = yield* this.#args(args, depth)
    const name = callee ?? { ...span, kind: 'name' as const, name: last === undefined ? '' : this.#sourceOf(last) }
    return { ...span, kind: 'call', callee: name, args: given }
  }

  *#object(
    children: readonly CodeSyntaxNode[],
    span: CodeSpan,
    depth: number,
    shape: 'new' | 'typed',
  ): Generator<number, CodeExpression> {
    const args = children.find((each) => this.#shapeOf(each) === 'args')
    const literal = children.find((each) => this.#shapeOf(each) === 'object')
    const typeNode = children.find((each) => each !== args && each !== literal && each.name !== 'new')
    const type = typeNode === undefined ? '' : this.#sourceOf(typeNode).slice(0, longestWord)
    if (shape === 'typed' && literal !== undefined && type.startsWith('[')) {
      const element = type.replace(/^\[[^\]]{0,100}\]/, '')
      const list = yield* this.#list(literal, depth)
      return list.kind === 'list'
        ? { ...list, elements: list.elements.map((each) => typedElement(each, element)) }
        : list
    }
    const members = literal === undefined ? [] : yield* this.#members(this.#children(literal), depth)
    const given = yield* this.#args(args, depth)
    const rest = children.filter((each) => each !== args && each !== literal && each !== typeNode)
    const [body] = yield* this.#all(rest, depth)
    return { ...span, kind: 'object', type: typeName(type), members, args: given, body }
  }

  *#assign(children: readonly CodeSyntaxNode[], span: CodeSpan, depth: number): Generator<number, CodeExpression> {
    const at = children.findLastIndex(({ name }) => separators.has(name) && name !== ':')
    const values = yield* this.#all(at < 0 ? [] : children.slice(at + 1), depth)
    const targets = at < 0 ? [] : yield* this.#all(children.slice(0, at), depth)
    const statements = targets.flatMap((target, index): CodeExpression[] => {
      const value =
        values[index] ??
        (index === 0 || children.filter(({ name }) => separators.has(name)).length > 1 ? values[0] : undefined)
      return value === undefined ? [] : [{ ...span, kind: 'assign', target, value }]
    })
    const rest = at < 0 ? yield* this.#all(children, depth) : values.slice(targets.length)
    const [only] = rest
    if (only !== undefined && at < 0 && rest.length === 1) return only
    return { ...span, kind: 'block', statements: [...statements, ...rest] }
  }

  /** The nodes below one, brackets and comments left out, with what is inline in their places. */
  #children(node: CodeSyntaxNode): readonly CodeSyntaxNode[] {
    return childrenOf(node).flatMap((each) =>
      this.#shapeOf(each) === 'inline'
        ? this.#children(each)
        : this.#shapeOf(each) === 'skip' || each.name === mistake
          ? []
          : [each],
    )
  }

  #shapeOf(node: CodeSyntaxNode): CodeShape | undefined {
    return this.#grammar.shapes[node.name]
  }

  #sourceOf(node: CodeSyntaxNode): string {
    return this.#source.slice(node.from, Math.min(node.to, node.from + longestWord))
  }
}
