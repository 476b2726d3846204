import { secretName } from '../secretName.ts'
import type { Secret } from '../sourceReading.ts'

/**
 * The variables of an .http file, “@name = value”, and what they fill in as “{{name}}”. Secret ones fill in nothing. What a
 * file sets further down counts until it is set above.
 */
export class HttpVariables {
  readonly secrets: readonly Secret[]
  readonly #values = new Map<string, string>()
  readonly #missing = new Set<string>()
  /** So many characters may still be filled in: variables may be filled into variables, over and over. */
  #left = mostFilled
  #hasTooMany = false

  constructor(source: string) {
    const head = source.slice(0, mostRead)
    this.secrets = [...head.matchAll(assignments)].flatMap(({ 0: line, 1: name = '', 2: value = '', index }) => {
      const what = secretName(name)
      const start = index + line.length - value.length
      return what === undefined || value.trim() === ''
        ? []
        : [{ name: what, start, end: start + value.trimEnd().length }]
    })
    this.readLines(head)
  }

  /** Sets the variables of these lines. */
  readLines(text: string): void {
    for (const { 1: name = '', 2: value = '' } of text.slice(0, mostRead).matchAll(assignments)) {
      const filled = this.#filled(value.trimEnd(), new Set())
      // Variables may be filled into variables, over and over.
      this.#values.set(name, filled.length > longestValue ? value.trimEnd() : filled)
    }
  }

  /** The text with the variables that are known. `isBody` is true for what is taken: what it lacks is named. */
  filled(text: string, isBody = false): string {
    return this.#filled(text, isBody ? this.#missing : new Set())
  }

  /** A sentence each about what bodies have that the file does not set, and what would be too long. */
  remarks(): readonly string[] {
    return [...this.#missingRemarks(), ...(this.#left < 0 ? [tooLong] : []), ...(this.#hasTooMany ? [tooMany] : [])]
  }

  #missingRemarks(): readonly string[] {
    const names = [...this.#missing]
    if (names.length === 0) return []
    const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
    return [
      `It has variables ({{…}}) that the file does not set: ${names.slice(0, 3).join(', ')}${more}. Their names stay as text. Put the values in before you send it.`,
    ]
  }

  #filled(text: string, missing: Set<string>): string {
    const parts: string[] = []
    let from = 0
    let count = 0
    for (const { 0: whole, 1: name = '', index } of text.matchAll(/\{\{\s{0,9}([^{}\n]{1,200}?)\s{0,9}\}\}/g)) {
      count += 1
      if (count > mostPlaces) {
        this.#hasTooMany = true
        break
      }
      parts.push(text.slice(from, index), this.#valueOf(whole, name, missing))
      from = index + whole.length
    }
    return parts.join('') + text.slice(from)
  }

  #valueOf(whole: string, name: string, missing: Set<string>): string {
    const value = secretName(name) === undefined ? this.#values.get(name) : undefined
    // JSON has such brackets too.
    if (value === undefined && !/["':,[\]]/.test(name)) missing.add(whole)
    if (value === undefined || this.#left < 0) return whole
    this.#left -= value.length
    return this.#left < 0 ? whole : value
  }
}

const assignments = /^[^\S\n]{0,100}@([\w-]{1,100})[^\S\n]{0,100}=[^\S\n]{0,100}([^\n]{0,10000})/gm
const longestValue = 20_000
const mostFilled = 30_000_000
const tooLong =
  'Its variables would make the text longer than any item may be. The names of the rest stay as text: fill them in before you paste it.'

const tooMany =
  'It has more than 50,000 places for variables. The names of the rest stay as text: fill them in before you paste it.'
const mostPlaces = 50_000

const mostRead = 200_000
