import { stringText } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { type SourceReading, secretsFoundAgain } from '../sourceReading.ts'
import { readValue } from './jsonSource.ts'

/**
 * Reads JSON whose quotes are escaped, with no quotes around it or only one, as logs and debuggers show it:
 * `{\"acl\":[…` What follows it is left out. Undefined when it is something else.
 */
export function* readEscapedJson(source: string): Generator<number, SourceReading | undefined> {
  if (!startsEscaped.test(source.slice(0, 3000))) return undefined
  let text = source.trim().replace(/^["']/, '')
  for (let round = 0; round < deepest && startsEscaped.test(text.slice(0, 3000)); round++) {
    text = unescaped(text)
    yield 0
  }
  const whole = yield* readJson(text)
  const end = whole.kind === 'value' ? text.length : whole.expected === 'nothing more' ? whole.at : 0
  const inner = text.slice(0, end)
  const json = whole.kind === 'value' ? whole : yield* readJson(inner)
  if (json.kind === 'broken') return undefined
  const reading = yield* readValue(inner, json)
  const secrets = secretsFoundAgain(source, inner, reading.secrets)
  return reading.kind === 'payload'
    ? { ...reading, format: `${reading.format} with escaped quotes`, secrets }
    : { ...reading, secrets }
}

/** Reads the same among other text, such as a line of a log. */
export function* readEscapedJsonInText(source: string): Generator<number, SourceReading | undefined> {
  let tries = 0
  for (const { index } of source.slice(0, 100_000).matchAll(/[{[](?=(?:\\{1,20}[nrt]|\s){0,200}\\{1,20}")/g)) {
    if (++tries > mostTries) return undefined
    const reading = yield* readEscapedJson(source.slice(index))
    if (reading?.kind === 'payload' && !reading.format.startsWith('JSON ')) {
      const secrets = reading.secrets.map(({ name, start, end }) => ({ name, start: index + start, end: index + end }))
      return { ...reading, remarks: [...reading.remarks, 'The text around the JSON is left out.'], secrets }
    }
  }
  return undefined
}

const mostTries = 5
const startsEscaped = /^\s{0,1000}["']?[{[](?:\\{1,20}[nrt]|\s){0,500}\\{1,20}"/
const deepest = 4

/** The text that a JSON string of this source has. A quote that is not escaped stays as it is. */
function unescaped(source: string): string {
  return stringText(`"${source}"`, { kind: 'string', start: 0, end: source.length + 2, isPlain: false })
}
