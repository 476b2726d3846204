import { joinAfter } from './wrappedLines.ts'

/** A place in a text of loose notation, and how to go on from it. Nothing here goes back, so reading takes one pass. */
export class LooseCursor {
  readonly #text: string
  readonly #wrapWidth: number | undefined
  at: number
  /** The text ended where more should follow. */
  isCut = false
  isTooDeep = false

  constructor(text: string, start: number, wrapWidth: number | undefined) {
    this.#text = text
    this.#wrapWidth = wrapWidth
    this.at = start
  }

  get next(): string {
    return this.#text[this.at] ?? ''
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length
  }

  get isAtQuote(): boolean {
    return closingQuotes.has(this.next)
  }

  skipSpace(): void {
    this.#take(/\s{1,1000}/y)
  }

  /** A name, number or literal without quotes; empty at anything else. */
  word(): string {
    return this.#take(date) || this.#take(bare)
  }

  /** Passes what ends a name: `:`, `=` or `=>`. */
  passColon(): boolean {
    return this.#take(/\s{0,1000}(?::|=>?)\s{0,1000}/y) !== ''
  }

  /** Passes blanks, and a `[Class]` as Node prints it, when an object follows. */
  passToObject(): boolean {
    return this.#take(/[ \t]{0,5}(?:\[[\w :.*]{1,60}\])?[ \t]{1,5}(?=\{)/y) !== ''
  }

  /** A value of PowerShell's `@{a=b c; d=}`: it has no quotes, and ends with the member. Undefined at an inner one. */
  textValue(): string | undefined {
    return this.next === '@'
      ? undefined
      : this.#take(/[^;{}]{1,4000}/y)
          .replaceAll(/\s{1,100}/g, ' ')
          .trim()
  }

  /** The date that Python's `DateTime(2026, 1, 2, 3, 4, 5)` is, at its bracket; undefined at any other. */
  dateOfNumbers(): string | undefined {
    const [call, year, month, day, hour = '0', minute = '0', second = '0'] =
      /^\((\d{4}), (\d\d?), (\d\d?)(?:, (\d\d?)(?:, (\d\d?)(?:, (\d\d?))?)?)?[^()\n]{0,80}(?:\([^()\n]{0,80}\))?\)/.exec(
        this.#text.slice(this.at, this.at + 250),
      ) ?? []
    if (call === undefined || year === undefined || month === undefined || day === undefined) return undefined
    this.at += call.length
    const [date, time] = [
      [year, month, day],
      [hour, minute, second],
    ].map((parts) => parts.map((part) => part.padStart(2, '0')))
    return `${date?.join('-')}T${time?.join(':')}`
  }

  /** Passes what stands between two members; true at the end of the object or list, which is passed too. */
  closes(closer: string): boolean {
    for (;;) {
      const passed = this.#take(/[\s,;]{1,1000}/y)
      if (this.isAtEnd) {
        this.isCut = true
        return true
      }
      if (this.next === closer) {
        this.at++
        return true
      }
      // A bracket of what is around it: this one was never closed.
      if (this.next !== '' && '}])'.includes(this.next)) return true
      if (passed === '') return false
    }
  }

  /** A string, with those that are added to it: Node prints a long one as `'a' +\n 'b'`. */
  strings(): string {
    let text = this.#string()
    while (this.#take(/\s{0,100}\+\s{0,100}(?=["'`])/y) !== '') text += this.#string()
    return text
  }

  #string(): string {
    const quote = this.next
    const closing = closingQuotes.get(quote) ?? quote
    const sound = soundIn.get(closing)
    let text = ''
    this.at++
    for (;;) {
      if (sound !== undefined) text += this.#take(sound)
      const character = this.next
      if (this.isAtEnd) {
        this.isCut = true
        return text
      }
      if (closing.includes(character)) {
        this.at++
        return text
      }
      if (character === '\\') text += this.#escape()
      else if (character === '\n') text += this.#lineBreak()
      else {
        text += character
        this.at++
      }
    }
  }

  #escape(): string {
    const [, long, short] = /^\\(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(this.#text.slice(this.at, this.at + 6)) ?? []
    const hex = long ?? short
    if (hex !== undefined) {
      this.at += 2 + hex.length
      return String.fromCharCode(Number.parseInt(hex, 16))
    }
    const letter = this.#text[this.at + 1] ?? ''
    // A line that the terminal broke between the backslash and its letter.
    this.at += letter === '' || letter === '\n' ? 1 : 2
    return letter === '\n' ? '' : (escapes.get(letter) ?? letter)
  }

  #lineBreak(): string {
    const lineStart = this.#text.lastIndexOf('\n', this.at - 1) + 1
    const joined = joinAfter(this.at - lineStart, this.#wrapWidth)
    this.#take(/\s{1,1000}/y)
    return joined
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [taken = ''] = pattern.exec(this.#text) ?? []
    this.at += taken.length
    return taken
  }
}

const closingQuotes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”“'],
  ['”', '”“'],
])

// What stands for itself in a string, taken by the engine's own search.
const soundIn: ReadonlyMap<string, RegExp> = new Map([
  ['"', /[^"\\\n]{1,100000}/y],
  ["'", /[^'\\\n]{1,100000}/y],
  ['`', /[^`\\\n]{1,100000}/y],
  ['”“', /[^“”\\\n]{1,100000}/y],
])

const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

const date = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?(?=[\s,)}\]])/y
const bare = /[^\s,:;={}[\]()"'`“”]{1,1000}/y
