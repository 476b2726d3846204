import type { CsharpToken } from './csharpTokens.ts'

/** Where a reader of C# is among the tokens. */
export class CsharpCursor {
  readonly #source: string
  readonly #tokens: readonly CsharpToken[]
  next = 0

  constructor(source: string, tokens: readonly CsharpToken[]) {
    this.#source = source
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.next >= this.#tokens.length
  }

  /** Passes the types in < and >, if there are some here. */
  passGenerics(): void {
    const rest = this.#source.slice(this.at(), this.at() + 300)
    const [all] = /^<[\w\s.,?[\]<>]{1,200}>(?=\s{0,200}[({[.;)])/.exec(rest) ?? []
    if (all === undefined) return
    const end = this.at() + all.length
    while (this.next < this.#tokens.length && this.at() < end) this.next++
  }

  /** Passes the closing bracket if it is here; the end of what was passed. */
  closed(close = '}'): number {
    if (this.is(close)) this.next++
    return this.lastEnd()
  }

  /** True where an operand begins. */
  startsOperand(): boolean {
    const text = this.text()
    return this.kind() !== 'sign'
      ? this.next < this.#tokens.length
      : text === '(' || text === '[' || (text === '-' && this.#tokens[this.next + 1]?.kind === 'number')
  }

  /** The kind of the token here. */
  kind(): CsharpToken['kind'] | undefined {
    return this.#tokens[this.next]?.kind
  }

  /** The token here, or so many further on. */
  text(ahead = 0): string {
    const token = this.#tokens[this.next + ahead]
    return token === undefined ? '' : this.#source.slice(token.start, token.end)
  }

  /** True when this sign is here. */
  is(text: string): boolean {
    const token = this.#tokens[this.next]
    return (
      token?.kind === 'sign' && token.end - token.start === text.length && this.#source.startsWith(text, token.start)
    )
  }

  /** Where the token here begins. */
  at(): number {
    return this.#tokens[this.next]?.start ?? this.#source.length
  }

  /** Where the last token that was passed ended. */
  lastEnd(): number {
    return this.#tokens[this.next - 1]?.end ?? 0
  }
}
