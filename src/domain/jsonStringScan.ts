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
  readonly #closing: string
  readonly repairs: Repair[] = []
  #position: number
  isOpen = true
  isPlain = true

  constructor(source: string, start: number) {
    this.#source = source
    this.#position = start + 1
    const quote = source[start]
    this.#closing = quote === '"' || quote === "'" ? quote : '“”'
    if (quote !== '"') this.repairs.push({ kind: quote === "'" ? 'single quotes' : 'curly quotes', at: start })
  }

  advance(limit: number): number {
    const source = this.#source
    const end = Math.min(limit, source.length)
    let position = this.#position
    while (position < end) {
      const unit = source.charCodeAt(position)
      if (unit === backslash) {
        this.isPlain = false
        position += this.#escapeLength(position)
      } else if (unit < 0x20) {
        this.#note('raw control character', position)
        position++
      } else if (mayClose(unit) && this.#closing.includes(source[position] ?? '')) {
        this.isOpen = false
        position++
        break
      } else position++
    }
    this.#position = position
    return position
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

function mayClose(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x201d
}
