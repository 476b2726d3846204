import { secretsOfText } from '../secretName.ts'
import type { FormatReader, Secret, SourceItem, SourceReading } from '../sourceReading.ts'
import { fencesIn } from './fences.ts'

/**
 * Reads the code blocks of a Markdown text, each with the readers of all formats: an issue, a chat, a page of documentation.
 * Undefined where none of them holds what an import can use.
 */
export function* readFencedSource(
  source: string,
  readBlock: FormatReader,
): Generator<number, SourceReading | undefined> {
  const fences = fencesIn(source)
  const readings: SourceReading[] = []
  const secrets: Secret[] = []
  let from = 0
  for (const { start, end } of fences) {
    yield start
    const reading = yield* readBlock(source.slice(start, end))
    secrets.push(...shifted(secretsOfText(source.slice(from, start)), from))
    from = end
    if (reading === undefined) continue
    readings.push(reading)
    secrets.push(...shifted(reading.secrets, start))
  }
  const items = readings.flatMap(itemsOf)
  const remarks = [...new Set(readings.flatMap((each) => ('remarks' in each ? (each.remarks ?? []) : [])))]
  const isAlone = fences.length === 1 && fences[0]?.start !== undefined && /^\s*[`~]{3}/.test(source.slice(0, 1000))
  const around = isAlone ? [] : ['The text around the code blocks is left out.']
  const [only] = items
  if (only === undefined) {
    const other = readings.find(({ kind }) => kind === 'schema') ?? readings.find(({ kind }) => kind === 'error answer')
    return other === undefined ? undefined : { ...other, secrets }
  }
  const format = readings
    .map((each) => ('format' in each ? each.format : ''))
    .find((each) => each !== '' && each !== 'JSON')
  if (items.length === 1) {
    const words = `${format ?? 'JSON'}${isAlone ? '' : ' in a block of code'}`
    return { kind: 'payload', format: words, item: only, remarks: [...remarks, ...around], secrets }
  }
  return {
    kind: 'items',
    format: 'a text with blocks of code',
    items: titled(items),
    remarks: [...remarks, ...around],
    secrets,
  }
}

/** JSON that is no item says nothing among others. */
function itemsOf(reading: SourceReading): readonly SourceItem[] {
  if (reading.kind === 'items') return reading.items
  return reading.kind === 'payload' && reading.format !== 'JSON' ? [reading.item] : []
}

function titled(items: readonly SourceItem[]): readonly SourceItem[] {
  return items.map((item, index) =>
    item.title === '' || /^(?:Item|Request) \d+$/.test(item.title) ? { ...item, title: `Block ${index + 1}` } : item,
  )
}

function shifted(secrets: readonly Secret[], by: number): readonly Secret[] {
  return secrets.map(({ name, start, end }) => ({ name, start: start + by, end: end + by }))
}
