import { readJson } from '../../json/jsonReader.ts'
import type { SourceReading } from '../sourceReading.ts'
import { readValue } from './jsonSource.ts'

/** Reads members without the braces around them, as documentation shows a part of an item. */
export function* readMembers(source: string): Generator<number, SourceReading | undefined> {
  if (!/^\s*["“][\w@.]{1,200}["”]\s*:/.test(source.slice(0, 2000))) return undefined
  const text = `{${source}}`
  const json = yield* readJson(text)
  if (json.kind === 'broken') return undefined
  const reading = yield* readValue(text, json)
  if (reading.kind !== 'payload') return reading
  return {
    ...reading,
    format: 'a part of an item, without the braces around it',
    secrets: shifted(reading.secrets, -1),
  }
}

/** Reads JSON that stands among other text: a log line, a mail, code. The first that says something counts. */
export function* readJsonInText(source: string, most = mostTries): Generator<number, SourceReading | undefined> {
  let tries = 0
  for (const { index } of source.slice(0, 100_000).matchAll(/[{[](?=\s{0,1000}(?:["“{[]|\/[/*]))/g)) {
    if (++tries > most) return undefined
    const rest = source.slice(index)
    const json = yield* readJson(rest)
    const end = json.kind === 'value' ? rest.length : json.expected === 'nothing more' ? json.at : 0
    if (end === 0) continue
    const text = rest.slice(0, end).trimEnd()
    const value = yield* readJson(text)
    if (value.kind === 'broken') continue
    const reading = yield* readValue(text, value)
    const secrets = shifted(reading.secrets, index)
    if (reading.kind === 'payload' && reading.format !== 'JSON') {
      const remarks = [...reading.remarks, 'The text around the JSON is left out.']
      return { ...reading, format: `${reading.format} inside other text`, remarks, secrets }
    }
    if (reading.kind !== 'payload' && reading.kind !== 'nothing') return { ...reading, secrets }
  }
  return undefined
}

/** Each try may read to the end of the text. */
const mostTries = 5

function shifted(secrets: SourceReading['secrets'], by: number): SourceReading['secrets'] {
  return secrets.map(({ name, start, end }) => ({ name, start: start + by, end: end + by }))
}
