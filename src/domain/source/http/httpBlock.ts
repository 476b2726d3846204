/** A request as a file has it, cut into its parts. Positions are those of the source. */
export interface HttpBlock {
  readonly method: string
  readonly url: string
  readonly urlStart: number
  /** Lines between the request line and the body that have a name: “Name: value”. */
  readonly headers: readonly HttpLine[]
  readonly bodyStart: number
  readonly bodyEnd: number
  /** True when there is no blank line above the body. */
  readonly lacksBlankLine: boolean
  /** True when headers stand below a blank line. */
  readonly hasLateHeaders: boolean
  /** The first line of the answer that stands below the request. */
  readonly answer: string | undefined
}

/** A line with a name; `start` and `end` are those of its value. */
export interface HttpLine {
  readonly name: string
  readonly start: number
  readonly end: number
}

const verbs = 'GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS|GRAPHQL'
const address = String.raw`(?:https?:|/|\{\{|external/|v1\.0/|beta/)\S{0,4000}`
const requestLine = new RegExp(
  String.raw`^[^\S\n]{0,100}(${verbs})[ \t]{1,100}(${address})(?:[ \t]{1,100}HTTP/[\d.]{1,5})?[ \t\r]*$`,
  'i',
)
const header = /^\s{0,100}([A-Za-z][\w-]{0,100})[ \t]{0,10}:/
/** Headers that nobody takes for a body when they stand below a blank line. */
const knownHeader =
  /^\s{0,100}(?:authorization|content-type|content-length|accept|prefer|host|user-agent|client-request-id|consistencylevel|cookie)[ \t]{0,10}:/i
/** What no longer belongs to a request: scripts for the answer, files for it, and the answer itself. */
const afterBody = /^(?:>[>!]{0,2}[ \t]*(?:\{%|[\w.~/\\-]+[ \t\r]*$)|<>[ \t]|HTTP\/[\d.]{1,5}[ \t]\d{3}\b)/

/** True for a line that starts a request: “PUT https://… HTTP/1.1”. */
export function isRequestLine(line: string): boolean {
  return requestLine.test(line.slice(0, 5000))
}

/** Reads the first request between two positions; undefined when there is none. Yields the position reached. */
export function* httpBlock(source: string, start: number, end: number): Generator<number, HttpBlock | undefined> {
  const lines = new Lines(source, start, end)
  let found = requestLine.exec(lines.text.slice(0, 5000))
  while (found === null) {
    if (lines.isOver) return undefined
    // A script before the request may have anything in it.
    if (/^\s{0,100}<[ \t]{0,9}\{%/.test(lines.text)) while (!lines.isOver && !lines.text.includes('%}')) lines.next()
    lines.next()
    yield lines.start
    found = requestLine.exec(lines.text.slice(0, 5000))
  }
  const [, method = '', url = ''] = found
  const urlStart = source.indexOf(url, lines.start)
  lines.next()
  const { rest, ...head } = headOf(lines)
  const bodyStart = Math.min(lines.start, end)
  let last = ''
  let isBlank = false
  const isJson = /^[[{]/.test(source.slice(bodyStart, bodyStart + 1000).trimStart())
  for (; !lines.isOver; lines.next()) {
    yield lines.start
    const text = lines.text.slice(0, 5000)
    const mayEnd = last === '' || /[}\]]\s*$/.test(last) || (isBlank && !isJson)
    if ((mayEnd && isRequestLine(text)) || afterBody.test(text)) break
    isBlank = text.trim() === ''
    if (!isBlank) last = lines.text.slice(-100)
  }
  const bodyEnd = Math.min(lines.start, end)
  const answer = /^HTTP\/\S{1,5} \d{3}[^\r\n]{0,60}/.exec(source.slice(bodyEnd, Math.min(end, bodyEnd + 100)))?.[0]
  return { method: method.toUpperCase(), url: url + rest, urlStart, ...head, bodyStart, bodyEnd, answer }
}

type HttpHead = Pick<HttpBlock, 'headers' | 'lacksBlankLine' | 'hasLateHeaders'> & { readonly rest: string }

/** Reads what stands above the body: more of the address, and headers. */
function headOf(lines: Lines): HttpHead {
  const headers: HttpLine[] = []
  let rest = ''
  let hasLateHeaders = false
  for (; !lines.isOver; lines.next()) {
    const text = lines.text.slice(0, 5000)
    const name = header.exec(text)
    if (text.trim() === '') {
      if (!knownHeader.test(lines.textBelow)) {
        lines.next()
        break
      }
      hasLateHeaders = true
    } else if (/^\s{0,100}[?&]/.test(text)) rest += text.trim()
    else if (startOfBody.test(text)) return { rest, headers, hasLateHeaders, lacksBlankLine: true }
    else if (afterBody.test(text) || isRequestLine(text)) break
    else if (name !== null && !/^\s*(?:#|\/\/)/.test(text))
      headers.push(lines.valueAfter(name[0].length, name[1] ?? ''))
  }
  return { rest, headers, hasLateHeaders, lacksBlankLine: false }
}

/** JSON or the name of a file; not a header that is named by a variable. */
const startOfBody = /^\s{0,100}(?:[[{](?!\{[\w$. -]{1,100}\}\}[ \t]{0,10}:)|<@?[ \t]{1,10}[\w.~/\\])/

/** The lines between two positions, one after the other. */
class Lines {
  readonly #source: string
  readonly #end: number
  start: number
  #lineEnd = 0

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#end = end
    this.start = start
    this.#find()
  }

  get isOver(): boolean {
    return this.start >= this.#end
  }

  get text(): string {
    return this.#source.slice(this.start, this.#lineEnd)
  }

  get textBelow(): string {
    return this.#source.slice(this.#lineEnd + 1, Math.min(this.#end, this.#lineEnd + 1000)).split('\n')[0] ?? ''
  }

  next(): void {
    this.start = this.#lineEnd + 1
    this.#find()
  }

  /** The value behind the name of this line, without the white space around it. */
  valueAfter(length: number, name: string): HttpLine {
    const value = this.text.slice(length)
    const start = this.start + length + value.length - value.trimStart().length
    return { name, start, end: Math.max(start, this.start + this.text.trimEnd().length) }
  }

  #find(): void {
    const newline = this.#source.indexOf('\n', this.start)
    this.#lineEnd = newline < 0 || newline > this.#end ? this.#end : newline
  }
}
