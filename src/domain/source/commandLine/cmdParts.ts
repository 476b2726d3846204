import { mostShellParts, type ShellPart } from '../cursor.ts'

/**
 * Splits a command line as the Windows command prompt and the C runtime do together: carets first, then quotes and
 * backslashes. Total. Yields the position reached.
 * https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
 */
export function* cmdParts(source: string): Generator<number, readonly ShellPart[]> {
  const parts: ShellPart[] = []
  const line = new CommandLine(source)
  while (line.at < source.length) {
    const part = line.next()
    if (part !== undefined) parts.push(part)
    yield line.at
    if (parts.length > mostShellParts) return []
  }
  const last = line.takeWord(source.length)
  return last === undefined ? parts : [...parts, last]
}

class CommandLine {
  readonly #source: string
  at = 0
  #word = ''
  #wordStart: number | undefined
  #backslashes = 0
  /** As the command prompt sees it: inside, a caret is a caret. */
  #isInPromptQuotes = false
  /** As the program sees it: inside, white space is part of the word. */
  #isInQuotes = false
  /** Quotes written ^" are how browsers copy a command; they write every backslash twice. */
  #isCopied = false

  constructor(source: string) {
    this.#source = source
  }

  /** Reads one character; says the part that it ends. */
  next(): ShellPart | undefined {
    const start = this.at
    let character = this.#source[this.at++] ?? ''
    let isEscaped = false
    if (character === '^' && !this.#isInPromptQuotes) {
      if (this.#source[this.at] === '\r') this.at++
      if (this.#source[this.at] === '\n') this.at++
      if (this.#source[this.at] === '\r' && this.#source[this.at + 1] === '\n') this.at++
      character = this.#source[this.at++] ?? ''
      isEscaped = true
    }
    if (character === '"') {
      if (!isEscaped) this.#isInPromptQuotes = !this.#isInPromptQuotes
      this.#readQuote(start, isEscaped)
      return undefined
    }
    if (character === '\\') {
      this.#wordStart ??= start
      this.#backslashes++
      return undefined
    }
    if (!isEscaped && !this.#isInPromptQuotes && !this.#isInQuotes && /[\r\n&|]/.test(character)) {
      const word = this.takeWord(start)
      // The end itself is told by the next call.
      if (word !== undefined) {
        this.at = start
        return word
      }
      return { kind: 'end', text: character, start, end: this.at }
    }
    if (!this.#isInQuotes && /\s/.test(character)) return this.takeWord(start)
    this.#flushBackslashes()
    this.#add(character, start)
    return undefined
  }

  /** The word read so far. */
  takeWord(end: number): ShellPart | undefined {
    if (this.#wordStart === undefined) return undefined
    this.#flushBackslashes()
    const word = { kind: 'word', text: this.#word, start: this.#wordStart, end } as const
    this.#word = ''
    this.#wordStart = undefined
    this.#isInQuotes = false
    this.#isCopied = false
    return word
  }

  #readQuote(start: number, isEscaped: boolean): void {
    const isLiteral = this.#backslashes % 2 === 1
    this.#word += '\\'.repeat(Math.floor(this.#backslashes / 2))
    this.#backslashes = 0
    if (isLiteral) return this.#add('"', start)
    if (this.#wordStart === undefined) this.#isCopied = isEscaped
    this.#wordStart ??= start
    if (this.#isInQuotes && this.#source[this.at] === '"' && !isEscaped) {
      this.at++
      // To the command prompt these are two quotes.
      this.#isInPromptQuotes = !this.#isInPromptQuotes
      return this.#add('"', start)
    }
    this.#isInQuotes = !this.#isInQuotes
  }

  #flushBackslashes(): void {
    this.#word += '\\'.repeat(this.#isCopied ? Math.ceil(this.#backslashes / 2) : this.#backslashes)
    this.#backslashes = 0
  }

  #add(text: string, start: number): void {
    this.#wordStart ??= start
    this.#word += text
  }
}
