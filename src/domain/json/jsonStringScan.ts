import type { Repair } from './jsonRepair.ts'

/** A string of a JSON text, read up to its closing quote in as many steps as it takes. */
export interface StringScan {
  readonly isOpen: boolean
  /** False once something in it is escaped. */
  readonly isPlain: boolean
  readonly repairs: readonly Repair[]
  /** Reads on, at most to this position of the source or a little past it; says where it is. */
  advance(limit: number): number
}

/** Starts to read the string whose quote is at this position. A string opened by a curly or single quote ends with its like. */
export function scanString(source: string, start: number): StringScan {
  return new Scan(source, start)
}

class Scan implements StringScan {
  readonly #source: string
  /** What may follow as it is. Passed over by the engine's own search, which is several times as fast as a loop. */
  readonly #sound: RegExp
  readonly repairs: Repair[] = []
  #position: number
  isOpen = true
  isPlain = true

  constructor(source: string, start: number) {
    this.#source = source
    this.#position = start + 1
    const quote = source[start]
    this.#sound = quote === '"' ? soundInDouble : quote === "'" ? soundInSingle : soundInCurly
    if (quote !== '"') this.repairs.push({ kind: quote === "'" ? 'single quotes' : 'curly quotes', at: start })
  }

  advance(limit: number): number {
    const start = this.#position
    // Only as far as asked: a search over all of the source would not stop in between.
    const stretch = this.#source.slice(start, limit)
    while (this.isOpen && this.#position < start + stretch.length) {
      const from = this.#position - start
      this.#sound.lastIndex = from
      // It always matches, if only nothing.
      this.#sound.test(stretch)
      const to = this.#sound.lastIndex
      if (this.isPlain && stretch.slice(from, to).includes('\\')) this.isPlain = false
      this.#position = start + to
      if (to < stretch.length) this.#readSpecial(start + to)
    }
    return this.#position
  }

  #readSpecial(at: number): void {
    const unit = this.#source.charCodeAt(at)
    this.#position = at + 1
    if (unit === backslash) {
      this.isPlain = false
      this.#position = at + this.#escapeLength(at)
    } else if (unit < 0x20) {
      this.#note('raw control character', at)
    } else {
      this.isOpen = false
    }
  }

  #escapeLength(position: number): number {
    const next = this.#source[position + 1] ?? ''
    if (next !== '' && '"\\/bfnrt'.includes(next)) return 2
    if (next === 'u' && /^[\da-fA-F]{4}$/.test(this.#source.slice(position + 2, position + 6))) return 6
    this.#note('unknown escape', position)
    // An escaped single quote must not end the string; it stays as it is written.
    return next === "'" ? 2 : 1
  }

  /** One note for each kind is enough: a string of megabytes may have thousands. */
  #note(kind: Repair['kind'], at: number): void {
    if (!this.repairs.some((repair) => repair.kind === kind)) this.repairs.push({ kind, at })
  }
}

const backslash = 0x5c

// For each kind of quote: characters that stand for themselves, and escapes, as many as follow each other.
// oxlint-disable-next-line no-control-regex
const soundInDouble = /[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*/y
// oxlint-disable-next-line no-control-regex
const soundInSingle = /[^'\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^'\\\0-\x1f]*)*/y
// oxlint-disable-next-line no-control-regex
const soundInCurly = /[^“”\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^“”\\\0-\x1f]*)*/y
