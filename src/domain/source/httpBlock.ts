/** A request as a file has it, cut into its parts. Positions are those of the source. */
export interface HttpBlock {
  readonly method: string
  readonly url: string
  readonly urlStart: number
  /** Lines between the request line and the body that have a name: “Name: value”. */
  readonly headers: readonly HttpLine[]
  readonly bodyStart: number
  readonly bodyEnd: number
  readonly remarks: readonly string[]
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
  const remarks: string[] = []
  const { rest, headers } = headOf(lines, remarks)
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
  return { method: method.toUpperCase(), url: url + rest, urlStart, headers, bodyStart, bodyEnd, remarks, answer }
}

/** Reads what stands above the body: more of the address, and headers. */
function headOf(lines: Lines, remarks: string[]): { readonly rest: string; readonly headers: readonly HttpLine[] } {
  let rest = ''
  const headers: HttpLine[] = []
  for (; !lines.isOver; lines.next()) {
    const text = lines.text.slice(0, 5000)
    const name = header.exec(text)
    if (text.trim() === '') {
      const below = lines.textBelow
      if (!knownHeader.test(below)) {
        lines.next()
        break
      }
      if (headers.length === 0)
        remarks.push('Its headers stand below a blank line. They are read as headers all the same.')
    } else if (/^\s{0,100}[?&]/.test(text)) rest += text.trim()
    else if (startOfBody.test(text)) {
      remarks.push(`Line ${lines.number}: a blank line is missing above its body. It is read as if it were there.`)
      break
    } else if (afterBody.test(text) || isRequestLine(text)) break
    else if (name !== null && !/^\s*(?:#|\/\/)/.test(text))
      headers.push(lines.valueAfter(name[0].length, name[1] ?? ''))
  }
  return { rest, headers }
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

  /** From 1. */
  get number(): number {
    return this.#source.slice(0, this.start).split('\n').length
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
