import type { JsonNode } from '../../json/jsonNode.ts'
import { readJson } from '../../json/jsonReader.ts'
import { itemTitle } from '../itemTitle.ts'
import { type SourceItem, type SourceReading, secretsFoundAgain } from '../sourceReading.ts'
import { readDeeperJson } from './deeperJson.ts'
import { jsonKind } from './jsonKind.ts'

/**
 * Reads one JSON value after another: JSON Lines, or objects written below each other. A line that cannot be read is an
 * item too, so that it says so when it is chosen. https://jsonlines.org
 */
export function* readJsonSequence(source: string): Generator<number, SourceReading | undefined> {
  if (!/^\ufeff?\s*\{/.test(source.slice(0, 1000))) return undefined
  const items: SourceItem[] = []
  let values = 0
  let at = 0
  while (at < source.length) {
    const rest = source.slice(at)
    const json = yield* shifted(readJson(rest), at)
    const isWhole = json.kind === 'value' || json.expected === 'nothing more'
    if (isWhole) values++
    // The first value decides whether this is a list of values at all.
    if (values === 0) return undefined
    const length = json.kind === 'value' ? rest.length : isWhole ? json.at : lineLength(rest)
    const text = rest.slice(0, length).trim()
    if (text !== '') items.push(yield* itemOf(text, items.length, isWhole))
    at += length
    // Without progress, or with little that can be read, it is no such list.
    if (length === 0 || items.length > values + mostBroken) return undefined
    if (items.length > mostItems) return { kind: 'nothing', why: tooMany, secrets: [] }
  }
  if (values < 2) return undefined
  const deeper = yield* readDeeperSequence(source, items)
  if (deeper !== undefined) return deeper
  const isLines = items.every(({ text }) => !text.includes('\n'))
  const format = isLines ? 'a list of items, one on each line (JSON Lines)' : 'a list of JSON texts'
  return { kind: 'items', format, items, remarks: [], secrets: [] }
}

/** The requests or items deeper in the values of a sequence, as a log has them; undefined where the values are items. */
function* readDeeperSequence(
  source: string,
  items: readonly SourceItem[],
): Generator<number, SourceReading | undefined> {
  const whole = items.filter(({ json }) => json?.kind === 'value')
  const isOfItems = whole
    .slice(0, mostLookedAt)
    .some(
      ({ text, json }) =>
        json?.kind === 'value' && ['item', 'properties', 'error answer'].includes(jsonKind(text, json.root)),
    )
  if (isOfItems) return undefined
  const list = `[${whole.map(({ text }) => text).join(',')}]`
  const json = yield* readJson(list)
  const reading = json.kind === 'value' ? yield* readDeeperJson(list, json.root) : undefined
  if (reading === undefined || reading.kind === 'nothing') return undefined
  const secrets = secretsFoundAgain(source, list, reading.secrets)
  return reading.kind === 'error answer' ? { ...reading, text: source, secrets } : { ...reading, secrets }
}

const mostLookedAt = 1000

/** More are no list to choose from, and reading them takes longer than anybody waits. */
const mostItems = 50_000
const tooMany =
  'It has more than 50,000 JSON texts, one after another. The editor opens one item at a time: paste the line of the item you want.'

/** Each one may read on to the end of the text. */
const mostBroken = 20

function* shifted<Result>(steps: Generator<number, Result>, start: number): Generator<number, Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    yield start + step.value
  }
}

function lineLength(text: string): number {
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

function* itemOf(text: string, index: number, isWhole: boolean): Generator<number, SourceItem> {
  const json = isWhole ? yield* readJson(text) : undefined
  if (json?.kind !== 'value') return { title: `Item ${index + 1} (cannot be read)`, text, target: {} }
  return { title: titleOf(text, json.root, index), text, json, target: {} }
}

function titleOf(text: string, root: JsonNode, index: number): string {
  const title = itemTitle(text, root, index)
  return jsonKind(text, root) === 'error answer' ? `${title} (an error answer)` : title
}
