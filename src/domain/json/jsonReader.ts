import type { JsonMember, JsonNode, JsonString } from './jsonNode.ts'
import { stringText } from './jsonNode.ts'
import type { Repair } from './jsonRepair.ts'
import { scanString } from './jsonStringScan.ts'

/** What a JSON text holds, or where it stops being JSON and what was expected there. */
export type JsonReading =
  | { readonly kind: 'value'; readonly root: JsonNode; readonly repairs: readonly Repair[] }
  | { readonly kind: 'broken'; readonly at: number; readonly expected: string }

/**
 * Reads a JSON text with positions, in steps: yields the position it has reached after each stretch of source, also inside
 * a string of megabytes, so that a page can stay responsive. Total: any text gives an answer. Nesting costs memory, not
 * stack, and has an end: millions of open lists kept the collector of garbage at work for longer than a page may stand. A byte order mark is skipped. https://www.rfc-editor.org/rfc/rfc8259
 */
export function* readJson(source: string): Generator<number, JsonReading> {
  const reader = new Reader(source)
  while (!reader.isDone) yield reader.advance(stepLength)
  return reader.reading()
}

/** In code units of source: what is read without a pause. */
const stepLength = 65_536

/** In levels; Graph knows no value of more than a few. */
const deepest = 100_000

/** An object or array that is not closed yet. */
type Open =
  | { readonly kind: 'object'; readonly start: number; readonly members: JsonMember[]; key: JsonString | undefined }
  | { readonly kind: 'array'; readonly start: number; readonly elements: JsonNode[] }

/** What may come next. */
type State = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or close' | 'end'

class Reader {
  readonly #source: string
  readonly #repairs: Repair[] = []
  readonly #open: Open[] = []
  #position: number
  #state: State = 'value'
  #root: JsonNode | undefined
  #broken: { readonly at: number; readonly expected: string } | undefined
  /** Set after a comma, until something follows: a comma before a bracket is one too many. */
  #hasComma = false
  #string: ReturnType<typeof scanString> | undefined
  #stringStart = 0

  constructor(source: string) {
    this.#source = source
    this.#position = source.startsWith('\ufeff') ? 1 : 0
  }

  get isDone(): boolean {
    return this.#broken !== undefined || (this.#state === 'end' && this.#position >= this.#source.length)
  }

  reading(): JsonReading {
    if (this.#broken !== undefined) return { kind: 'broken', ...this.#broken }
    if (this.#root === undefined) return { kind: 'broken', at: 0, expected: 'a value' }
    return { kind: 'value', root: this.#root, repairs: this.#repairs }
  }

  /** Reads on to the end of a token after so many code units; says the position reached. */
  advance(units: number): number {
    const limit = this.#position + units
    while (this.#position < limit && !this.isDone) {
      if (this.#string !== undefined) this.#goOnInString(limit)
      else if (!this.#skipSpace(limit)) this.#readToken()
    }
    return this.#position
  }

  #goOnInString(limit: number): void {
    const scan = this.#string
    if (scan === undefined) return
    this.#position = scan.advance(limit)
    if (scan.isOpen) {
      // The place that helps is where the quote was opened.
      if (this.#position >= this.#source.length) this.#breaks('the closing quote of this string', this.#stringStart)
      return
    }
    this.#string = undefined
    this.#repairs.push(...scan.repairs)
    const node = { kind: 'string', start: this.#stringStart, end: this.#position, isPlain: scan.isPlain } as const
    const top = this.#open.at(-1)
    if (this.#state === 'colon' && top?.kind === 'object') top.key = node
    else this.#place(node)
  }

  /** Skips white space and comments up to the limit. True when there was any, so that the limit is looked at again. */
  #skipSpace(limit: number): boolean {
    const source = this.#source
    const from = this.#position
    let position = from
    while (position < limit && isSpace(source.charCodeAt(position))) position++
    if (position === from && source[position] === '/') position = this.#endOfComment(position)
    if (position === from && position >= source.length) {
      if (this.#state !== 'end') this.#breaks(this.#expected())
      return true
    }
    this.#position = position
    return position !== from
  }

  #endOfComment(from: number): number {
    const next = this.#source[from + 1]
    if (next !== '/' && next !== '*') return from
    this.#repairs.push({ kind: 'comment', at: from })
    const end = next === '/' ? this.#source.indexOf('\n', from) : this.#source.indexOf('*/', from + 2)
    if (end < 0) return this.#source.length
    return next === '/' ? end : end + 2
  }

  #readToken(): void {
    const character = this.#source[this.#position] ?? ''
    switch (this.#state) {
      case 'colon':
        if (character === ':') return this.#step('value')
        return this.#breaks('a colon (:) after the name')
      case 'comma or close':
        return this.#readAfterValue(character)
      case 'name':
      case 'name or }':
        if (character === '}') return this.#close()
        if (isQuote(character)) return this.#startString('colon')
        return this.#breaks(this.#expected())
      case 'value':
      case 'value or ]':
        if (character === ']' && this.#open.at(-1)?.kind === 'array') return this.#close()
        return this.#readValue(character)
      case 'end':
        return this.#breaks('nothing more')
    }
  }

  #readAfterValue(character: string): void {
    const top = this.#open.at(-1)
    if (top === undefined) return
    if (character === ',') {
      this.#hasComma = true
      return this.#step(top.kind === 'object' ? 'name' : 'value')
    }
    if (character === (top.kind === 'object' ? '}' : ']')) return this.#close()
    const startsNext = top.kind === 'object' ? isQuote(character) : startsValue(character)
    if (!startsNext) return this.#breaks(this.#expected())
    this.#repairs.push({ kind: 'missing comma', at: this.#position })
    this.#state = top.kind === 'object' ? 'name' : 'value'
  }

  #readValue(character: string): void {
    if (isQuote(character)) return this.#startString('comma or close')
    const start = this.#position
    if (character === '{') {
      return this.#opens({ kind: 'object', start, members: [], key: undefined }, 'name or }')
    }
    if (character === '[') return this.#opens({ kind: 'array', start, elements: [] }, 'value or ]')
    word.lastIndex = start
    const [text = ''] = word.exec(this.#source) ?? []
    const end = start + text.length
    const node = text.length === longestWord ? undefined : wordNode(text, start, end)
    if (node === undefined) return this.#breaks(this.#expected())
    this.#position = end
    this.#place(node)
  }

  #opens(open: Open, next: State): void {
    if (this.#open.length === deepest) return this.#breaks('no more than 100,000 levels of nesting')
    this.#hasComma = false
    this.#open.push(open)
    this.#step(next)
  }

  #startString(next: 'colon' | 'comma or close'): void {
    this.#stringStart = this.#position
    this.#string = scanString(this.#source, this.#position)
    this.#state = next
  }

  #close(): void {
    const top = this.#open.pop()
    if (top === undefined) return
    // Where other readers of JSON stop as well: at what closes.
    if (this.#hasComma) this.#repairs.push({ kind: 'trailing comma', at: this.#position })
    this.#position++
    const { start } = top
    const end = this.#position
    this.#place(
      top.kind === 'object'
        ? { kind: 'object', start, end, members: top.members }
        : { kind: 'array', start, end, elements: top.elements },
    )
  }

  /** Puts a finished value where it belongs. */
  #place(node: JsonNode): void {
    this.#hasComma = false
    const top = this.#open.at(-1)
    this.#state = top === undefined ? 'end' : 'comma or close'
    if (top === undefined) this.#root = node
    else if (top.kind === 'array') top.elements.push(node)
    else if (top.key !== undefined)
      top.members.push({ name: stringText(this.#source, top.key), key: top.key, value: node })
  }

  #step(state: State): void {
    this.#position++
    this.#state = state
  }

  #breaks(expected: string, at = this.#position): void {
    this.#broken = { at, expected }
  }

  #expected(): string {
    switch (this.#state) {
      case 'value':
        return 'a value'
      case 'value or ]':
        return 'a value or ]'
      case 'name':
        return 'a name in quotes'
      case 'name or }':
        return 'a name in quotes or }'
      case 'colon':
        return 'a colon (:) after the name'
      case 'comma or close':
        return this.#open.at(-1)?.kind === 'object' ? 'a comma or }' : 'a comma or ]'
      case 'end':
        return 'nothing more'
    }
  }
}

/** A number or literal, with whatever stands next to it: what is not one as a whole is a mistake. */
const word = /[^\s,:[\]{}"“”/]{1,100000}/y
const longestWord = 100_000

function wordNode(text: string, start: number, end: number): JsonNode | undefined {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', start, end }
  if (text === 'null') return { kind: 'literal', value: null, start, end }
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? { kind: 'number', start, end } : undefined
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '“' || character === '”'
}

function startsValue(character: string): boolean {
  return isQuote(character) || /[{[\-\dtfn]/.test(character)
}

// As JSON has it, and the no-break space that web pages and chats put in its place.
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0
}
