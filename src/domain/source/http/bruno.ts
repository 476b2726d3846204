import { readJson } from '../../json/jsonReader.ts'
import { placeholderRemarks } from '../computedParts.ts'
import { JsonVariables, withQuotedVariables } from '../json/jsonVariables.ts'
import { placeholdersIn } from '../placeholders.ts'
import { requestsReading } from '../request/requestSource.ts'
import { secretName } from '../secretName.ts'
import type { Secret, SourceReading } from '../sourceReading.ts'

/** Reads a request of Bruno (.bru). https://docs.usebruno.com/bru-lang/overview */
export function* readBruno(source: string): Generator<number, SourceReading | undefined> {
  if (
    !/^[\s\ufeff]{0,1000}(?:meta|vars(?::[\w-]{1,20})?|get|put|post|patch|delete|headers|auth)\s{0,10}\{[ \t\r]{0,10}\n/.test(
      source.slice(0, 2000),
    )
  )
    return undefined
  const blocks = blocksOf(source)
  if (blocks.length === 0) return undefined
  const variables = new JsonVariables()
  const secrets: Secret[] = []
  for (const block of blocks.filter(({ name }) => !name.startsWith('body'))) {
    yield block.start
    for (const { name, value, start } of linesOf(block)) {
      const what = secretName(name)
      if (what !== undefined && value !== '' && !/^(?:bearer )?\{\{[^}]*\}\}$/i.test(value)) {
        secrets.push({ name: what, start, end: start + value.length })
      } else if (block.name.startsWith('vars')) variables.set(name, value)
    }
  }
  const verb = blocks.find(({ name }) => /^(?:get|put|post|patch|delete|head|options)$/.test(name))
  if (verb === undefined) {
    const why =
      'This is a file of Bruno without a request in it, such as an environment. Open the .bru file of the request.'
    return { kind: 'nothing', why, secrets }
  }
  const url = linesOf(verb).find(({ name }) => name === 'url')?.value ?? ''
  const body = blocks.find(({ name }) => name === 'body:json') ?? blocks.find(({ name }) => name.startsWith('body'))
  const text = body === undefined ? undefined : withQuotedVariables(variables.filled(body.text.trim()))
  const json = text === undefined ? undefined : yield* readJson(text)
  const placeholders = text !== undefined && json?.kind === 'value' ? yield* placeholdersIn(text, json.root, true) : []
  const request = {
    method: verb.name.toUpperCase(),
    url: variables.filled(url),
    headers: [],
    body:
      text === undefined
        ? ({ kind: 'none', why: 'It has no body:json block.' } as const)
        : ({ kind: 'text', text } as const),
    secrets,
  }
  return requestsReading('a request of Bruno (.bru)', [request], placeholderRemarks(placeholders))
}

interface Block {
  readonly name: string
  readonly text: string
  readonly start: number
}

/** A block begins with its name at the start of a line and ends with a bracket at the start of another. */
function blocksOf(source: string): readonly Block[] {
  const blocks: Block[] = []
  for (const { 0: line, 1: name = '', 2: bracket, index } of source.matchAll(
    /^([a-z][\w:-]{0,60})[ \t]{0,10}([{[])[ \t\r]{0,10}\n/gm,
  )) {
    const start = index + line.length
    const last = blocks.at(-1)
    // Inside of another one.
    if (last !== undefined && index < last.start + last.text.length) continue
    const close = source.indexOf(bracket === '{' ? '\n}' : '\n]', start - 1)
    blocks.push({ name, text: source.slice(start, close < start ? source.length : close), start })
    if (blocks.length >= mostBlocks) break
  }
  return blocks
}

const mostBlocks = 100

function linesOf({
  text,
  start,
}: Block): readonly { readonly name: string; readonly value: string; readonly start: number }[] {
  return [...text.slice(0, 50_000).matchAll(/^[ \t]{0,20}~?([\w.$-]{1,100}):[ \t]{0,10}(.*)$/gm)].map(
    ({ 0: line, 1: name = '', 2: value = '', index }) => ({
      name,
      value: value.trim(),
      start: start + index + line.length - value.length,
    }),
  )
}
