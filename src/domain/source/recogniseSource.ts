import { literalCode, type ProgramCode, programCode } from '../code/programCode.ts'
import { readCommandLine } from './commandLine/commandLine.ts'
import { isErrorText, isFailedRequest } from './errorText.ts'
import { readExplorerLink } from './explorerLink.ts'
import { readBruno } from './http/bruno.ts'
import { readHttpFile } from './http/httpFile.ts'
import { innerText } from './innerText.ts'
import { targetOfUrl } from './itemTarget.ts'
import { readEscapedJson, readEscapedJsonInText } from './json/escapedJson.ts'
import { readFencedSource } from './json/fencedSource.ts'
import { readJsonInText, readMembers } from './json/jsonInText.ts'
import { readJsonSequence } from './json/jsonSequence.ts'
import { readJsonSource } from './json/jsonSource.ts'
import { startsAsJson } from './json/jsonStart.ts'
import { readMarkupJson } from './json/markupJson.ts'
import { whyMarkup, whyNotText } from './notText.ts'
import { readPowerShell } from './powerShell/powerShell.ts'
import { secretsOfText } from './secretName.ts'
import type { SourceReading } from './sourceReading.ts'

/**
 * Says what a pasted text is, in steps that yield the position reached. Total: any text gives an answer. Program code is only
 * recognised here: its grammar is loaded when it is met (readWithCode). A new format is a file with a reader, and a row in
 * `formats`.
 */
export function* recogniseSource(source: string): Generator<number, SourceReading | ProgramCode> {
  const empty = whyNotText(source)
  if (empty !== undefined) return { kind: 'nothing', why: empty, secrets: [] }
  const inBlocks = startsAsJson(source) ? undefined : yield* readBlocks(source)
  if (inBlocks !== undefined) return inBlocks
  const { start, end } = innerText(source)
  const reading = yield* readText(source.slice(start, end))
  if (reading === undefined) {
    const why =
      'It is neither JSON nor a request in a form that the editor reads. Paste the item’s JSON, or the whole request, such as a cURL command.'
    return { kind: 'nothing', why, secrets: secretsOfUnread(source) }
  }
  const secrets = reading.secrets.map((each) => ({ ...each, start: each.start + start, end: each.end + start }))
  // What is explained and not taken may hold secrets anywhere.
  return reading.kind === 'nothing'
    ? { ...reading, secrets: [...secrets, ...secretsOfUnread(source)] }
    : { ...reading, secrets }
}

type CodeOrReading = SourceReading | ProgramCode
type Reader = (text: string) => Generator<number, CodeOrReading | undefined>

function* readText(text: string): Generator<number, CodeOrReading | undefined> {
  for (const readFormat of startsAsJson(text) ? [readJsonText, ...formats] : formats) {
    const found = yield* readFormat(text)
    if (found === undefined) continue
    return found.kind === 'program code' ? found : yield* unpacked(found)
  }
  return undefined
}

/** The requests that a request to $batch has in it. https://learn.microsoft.com/graph/json-batching */
function* unpacked(reading: SourceReading): Generator<number, SourceReading> {
  if (reading.kind !== 'payload' || !/\/\$batch$/i.test(reading.item.request ?? '')) return reading
  const inside = yield* readJsonSource(reading.item.text)
  return inside?.kind === 'payload' || inside?.kind === 'items' ? { ...inside, secrets: reading.secrets } : reading
}

/** In the order in which they are tried: what says most about itself comes first. */
const formats: readonly Reader[] = [
  readCode,
  readErrorText,
  readMarkupJson,
  readMarkup,
  readCommandLine,
  readExplorerLink,
  readHttpFile,
  readBruno,
  readPowerShell,
  readAddress,
  readJsonText,
  readMembers,
  readEscapedJson,
  readEscapedJsonInText,
  (text) => readJsonInText(text),
]

/** The blocks of code of a Markdown text. Where they hold nothing but program code, the first one is that. */
function* readBlocks(source: string): Generator<number, CodeOrReading | undefined> {
  const codes: ProgramCode[] = []
  const reading = yield* readFencedSource(source, function* (block) {
    const read = yield* readText(block)
    if (read?.kind !== 'program code') return read
    codes.push(read)
    return undefined
  })
  const [code] = codes
  return reading ?? (code === undefined ? undefined : { ...code, secrets: secretsOfUnread(source) })
}

// oxlint-disable-next-line require-yield -- looks at the beginning only
function* readCode(text: string): Generator<number, ProgramCode | undefined> {
  return startsAsJson(text) ? undefined : programCode(text)
}

/** JSON that is whole; several values; or else a literal of a language, the cut-off text of an error, or a payload with a mistake in it. */
function* readJsonText(text: string): Generator<number, CodeOrReading | undefined> {
  const reading = yield* readJsonSource(text)
  const json = reading?.kind === 'payload' ? reading.item.json : undefined
  if (json?.kind !== 'broken') return reading
  const several = json.expected === 'nothing more' ? yield* readJsonSequence(text) : undefined
  const other = several ?? (yield* readEscapedJson(text)) ?? literalCode(text, json.at)
  if (other !== undefined) return other
  const inMarkup = yield* readMarkupJson(text)
  if (inMarkup !== undefined) return inMarkup
  const isError = isErrorText(text) && !/"acl"\s*:/.test(text.slice(0, 20_000))
  return isError ? { kind: 'error answer', text, secrets: secretsOfUnread(text) } : reading
}

// oxlint-disable-next-line require-yield -- looks at the beginning only
function* readErrorText(text: string): Generator<number, SourceReading | undefined> {
  if (!isFailedRequest(text) && (startsAsRequest.test(text) || !isErrorText(text))) return undefined
  return { kind: 'error answer', text, secrets: secretsOfUnread(text) }
}

const startsAsRequest = /^[\s\ufeff]*(?:[$>]\s+)?(?:curl|PUT|POST|PATCH|GET|@|#|\$\w+\s*=|Invoke-\w+\s+-|https?:)/i

// oxlint-disable-next-line require-yield -- looks at the beginning only
function* readMarkup(text: string): Generator<number, SourceReading | undefined> {
  const why = whyMarkup(text)
  return why === undefined ? undefined : { kind: 'nothing', why, secrets: [] }
}

// oxlint-disable-next-line require-yield -- an address is short
function* readAddress(text: string): Generator<number, SourceReading | undefined> {
  const address = /^\s*(https?:\/\/\S{1,4000})\s*$/.exec(text.slice(0, 5000))?.[1]
  if (address === undefined) return undefined
  const isItem = targetOfUrl(address).itemId !== undefined
  const why = `This is only ${isItem ? 'the address of an item' : 'an address'}. Paste the JSON that it answers, or the whole request.`
  return { kind: 'nothing', why, secrets: [] }
}

function secretsOfUnread(text: string): SourceReading['secrets'] {
  return secretsOfText(text.slice(0, mostSearched))
}

/** A box that shows a text holds no longer one. */
const mostSearched = 100_000
