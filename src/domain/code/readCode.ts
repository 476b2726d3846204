import { readJson } from '../json/jsonReader.ts'
import { inWords } from '../limits.ts'
import { computedPartsRemarks } from '../source/computedParts.ts'
import { itemTitle } from '../source/itemTitle.ts'
import { readJsonInText } from '../source/json/jsonInText.ts'
import { jsonKind } from '../source/json/jsonKind.ts'
import { requestsReading, type SourceRequest } from '../source/request/requestSource.ts'
import type { SourceReading } from '../source/sourceReading.ts'
import type { CodeReader } from './codeGrammar.ts'
import { type CodeRequest, codeItems } from './codeItems.ts'
import { codeJson } from './codeJson.ts'
import { runCode } from './codeRun.ts'
import { mostCode, type ProgramCode } from './programCode.ts'
import { unreadCode } from './unreadCode.ts'

/**
 * Reads program code with the reader of its language: the items that it makes, and where it sends them. Total: code without
 * an item is named, with the line that prints the JSON.
 */
export function* readCode(code: ProgramCode, reader: CodeReader): Generator<number, SourceReading> {
  const { text, words, secrets } = code
  const read = firstPart(text)
  const program = isLiteral(code) ? `(${read.trim().replace(/[;,]$/, '')}\n)` : read
  const run = yield* runCode(program, yield* reader(program))
  const requests: SourceRequest[] = []
  const titles = new Map<string, string>()
  const computed = new Set<string>()
  let schema: string | undefined
  for (const item of codeItems(run)) {
    const json = codeJson(item.body)
    const body = item.body.kind === 'text' ? withQuotedHoles(json.text, json.computed) : json.text
    const value = yield* readJson(body)
    const kind = value.kind === 'value' ? jsonKind(body, value.root) : 'item'
    if (kind === 'schema') schema ??= body
    if (kind !== 'item') continue
    if (value.kind === 'value') titles.set(body, itemTitle(body, value.root, requests.length))
    for (const each of json.computed) computed.add(each)
    requests.push(requestOf(item, body))
  }
  if (requests.length === 0) {
    if (schema !== undefined) return { kind: 'schema', text: schema, secrets }
    const isWhole = read.length === text.length
    const inText = text.length > mostJson ? undefined : yield* readJsonInText(text, isWhole ? 5 : 1)
    if (inText !== undefined && inText.kind !== 'error answer') return { ...inText, secrets }
    return unreadCode(
      code,
      isWhole ? undefined : `No item stands as a whole in its first ${inWords(mostCode)} characters.`,
    )
  }
  const remarks = [...cut(text, read), ...spelling(code), ...computedPartsRemarks([...computed])]
  return { ...titled(requestsReading(`${words.name} code`, requests, remarks), titles), secrets }
}

/** So much of a long text as is parsed, up to the end of a line. */
function firstPart(text: string): string {
  if (text.length <= mostCode) return text
  const end = text.lastIndexOf('\n', mostCode)
  return text.slice(0, end < 1 ? mostCode : end)
}

function cut(text: string, read: string): readonly string[] {
  return read.length < text.length ? [`It is long: only its first ${inWords(read.length)} characters are read.`] : []
}

/** In UTF-16 code units: in a longer text of code, JSON is not looked for. */
const mostJson = 3_000_000

/** A literal alone would be a block of statements in JavaScript. */
function isLiteral({ words, text }: ProgramCode): boolean {
  return words.language === 'javascript' && /^\s*\{/.test(text)
}

function requestOf({ method, url }: CodeRequest, body: string): SourceRequest {
  return { method, url, headers: [], body: { kind: 'text', text: body } }
}

/** Without quotes in the place of a value, what is computed becomes a text, so that the JSON around it can be read. */
function withQuotedHoles(text: string, holes: readonly string[]): string {
  let quoted = text
  for (const hole of holes.slice(0, 50)) {
    const at = quoted.indexOf(hole)
    if (at < 0 || hole === '' || isInQuotes(quoted.slice(0, at))) continue
    quoted = `${quoted.slice(0, at)}${JSON.stringify(hole)}${quoted.slice(at + hole.length)}`
  }
  return quoted
}

function isInQuotes(before: string): boolean {
  return (before.replaceAll(/\\[\s\S]/g, '').split('"').length - 1) % 2 === 1
}

/** What is written differently in JSON. */
function spelling({ words, text }: ProgramCode): readonly string[] {
  const hasPythonWords = words.language === 'python' && /\b(?:True|False|None)\b/.test(text)
  const hasComma = /,\s{0,200}[}\])]/.test(text) && ['python', 'javascript'].includes(words.language ?? '')
  return [
    ...(hasPythonWords ? ['Python’s True, False and None are written as JSON.'] : []),
    ...(hasComma ? ['A comma with nothing after it is left out.'] : []),
  ]
}

function titled(reading: SourceReading, titles: ReadonlyMap<string, string>): SourceReading {
  const titleOf = (text: string, title: string) => (/^Request \d+$/.test(title) ? (titles.get(text) ?? title) : title)
  if (reading.kind === 'payload') {
    const { item } = reading
    return { ...reading, item: { ...item, title: titleOf(item.text, item.title) } }
  }
  if (reading.kind !== 'items') return reading
  return { ...reading, items: reading.items.map((item) => ({ ...item, title: titleOf(item.text, item.title) })) }
}
