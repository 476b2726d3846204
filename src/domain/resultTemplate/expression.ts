/**
 * An expression of a template, as a tree. The part of the language that layouts of results use: paths, texts, numbers, comparisons,
 * and, or, not, and functions. https://learn.microsoft.com/adaptive-cards/templating/language
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }

/** Reads an expression; undefined for what this language does not know. Never longer than a moment: long ones are not read. */
export function readExpression(text: string): Expression | undefined {
  if (text.length > longestExpression) return undefined
  const tokens = [
    ...text.matchAll(
      /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|([A-Za-z_$][\w$]*)|(&&|\|\||[!=]=|[<>]=?|[!()[\],.+&]))|(\S)/g,
    ),
  ]
  if (tokens.some(([, , , , , , unknown]) => unknown !== undefined)) return undefined
  const reader = new Reader(tokens.map((match): Token => tokenOf(match)))
  const read = reader.readOr(0)
  return reader.isAtEnd ? read : undefined
}

const longestExpression = 500
/** Of brackets in brackets. */
const deepest = 20

type Token =
  | { readonly kind: 'literal'; readonly value: string | number }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

function tokenOf([, digits, single, double, name, sign = '']: RegExpMatchArray): Token {
  if (digits !== undefined) return { kind: 'literal', value: Number(digits) }
  const quoted = single ?? double
  if (quoted !== undefined) return { kind: 'literal', value: quoted }
  return name === undefined ? { kind: 'sign', text: sign } : { kind: 'name', text: name }
}

/** Signs between two values, the loosest first; each is read as a function of both. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '&']] as const

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  readOr(depth: number, level = 0): Expression | undefined {
    const signs = levels[level]
    if (signs === undefined) return this.#readOne(depth)
    let left = this.readOr(depth, level + 1)
    for (;;) {
      const name = signs.find((sign) => this.#peek() === sign)
      if (name === undefined || left === undefined) return left
      this.#at++
      const right = this.readOr(depth, level + 1)
      left = right === undefined ? undefined : { kind: 'call', name, of: [left, right] }
    }
  }

  #readOne(depth: number): Expression | undefined {
    if (depth > deepest) return undefined
    const token = this.#tokens[this.#at++]
    if (token === undefined) return undefined
    if (token.kind === 'literal') return token
    if (token.kind === 'name') return this.#readNamed(token.text, depth)
    if (token.text === '!') {
      const of = this.#readOne(depth + 1)
      return of && { kind: 'call', name: 'not', of: [of] }
    }
    if (token.text !== '(') return undefined
    const inner = this.readOr(depth + 1)
    return this.#take(')') ? inner : undefined
  }

  #readNamed(name: string, depth: number): Expression | undefined {
    if (Object.hasOwn(constants, name)) return { kind: 'literal', value: constants[name] ?? null }
    if (this.#take('(')) return this.#readCall(name, depth)
    const names = [name]
    for (;;) {
      if (this.#take('.')) {
        const next = this.#tokens[this.#at++]
        if (next?.kind !== 'name') return undefined
        names.push(next.text)
      } else if (this.#take('[')) {
        const next = this.#tokens[this.#at++]
        if (next?.kind !== 'literal' || !this.#take(']')) return undefined
        names.push(String(next.value))
      } else return { kind: 'path', names }
    }
  }

  #readCall(name: string, depth: number): Expression | undefined {
    const of: Expression[] = []
    while (!this.#take(')')) {
      if (of.length > 0 && !this.#take(',')) return undefined
      const argument = this.readOr(depth + 1)
      if (argument === undefined) return undefined
      of.push(argument)
    }
    return { kind: 'call', name, of }
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false
    this.#at++
    return true
  }

  #peek(): string | undefined {
    const token = this.#tokens[this.#at]
    return token?.kind === 'sign' ? token.text : undefined
  }
}

const constants: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }
