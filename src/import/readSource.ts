import { peopleListed } from '../domain/access/pasted/peopleListed.ts'
import { datesNamed } from '../domain/answer/datesNamed.ts'
import { onePerValue } from '../domain/answer/onePerValue.ts'
import { readAnySource } from '../domain/code/readAnySource.ts'
import { readJson } from '../domain/json/jsonReader.ts'
import { inWords } from '../domain/limits.ts'
import { prepareDraft } from '../domain/prepareDraft.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import type { PayloadReading } from '../domain/readPayload/readPayload.ts'
import { readPayload } from '../domain/readPayload/readPayload.ts'
import type { SourceItem, SourceReading } from '../domain/source/sourceReading.ts'
import { hasTokenInText } from '../domain/source/tokenInText.ts'
import { documentBuilder } from '../text/documentBuilder.ts'
import { deviceZone } from '../ui/deviceZone.ts'
import { inSlices } from '../ui/inSlices.ts'
import { readTextFile, type TextFileReading } from '../ui/readTextFile.ts'
import { draftOfItem } from './importedItem.ts'

/** Where a payload comes from. */
export type ImportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** What a source is: also a list of people, which is no item, and is known where somebody may take it to the access list. */
export type ImportReading =
  | SourceReading
  | { readonly kind: 'people'; readonly text: string; readonly count: number; readonly secrets: readonly [] }

/** What an import found in an item. */
export type ImportResult =
  | {
      readonly kind: 'item'
      readonly reading: Extract<PayloadReading, { kind: 'item' }>
      readonly source: string
      readonly problems: readonly Problem[]
      /** The same as they are listed here, where no fix stands beside them: of one value in one. */
      readonly told: readonly Problem[]
      /** False when there was no schema to compare the properties with. */
      readonly isCompared: boolean
      /** True when something in it looks like an access token. */
      readonly mayHoldToken: boolean
    }
  | Exclude<PayloadReading, { kind: 'item' }>

/** How reading is followed: `onProgress` is told how far it is, from 0 to 1; it rejects once the signal aborts. */
interface Following {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** Says what a source is, a few milliseconds at a time. */
export async function readSource(source: ImportSource, { signal, onProgress }: Following): Promise<ImportReading> {
  const file =
    source.kind === 'file'
      ? await readTextFile(source.file, {
          largest: largestSource,
          signal,
          onProgress: (share) => onProgress(share / 3),
        })
      : textReading(source.text)
  if (file.kind !== 'text') return { kind: 'nothing', why: whyNoText(file), secrets: [] }
  const { length } = file.text
  const found = await readAnySource(file.text, (steps) =>
    inSlices(steps, {
      ...slices(signal),
      onStep: (reached) => onProgress((1 + Math.min(1, reached / length)) / 3),
    }),
  )
  if (found.kind !== 'nothing' || found.secrets.length > 0) return found
  const count = peopleListed(file.text)
  return count === 0 ? found : { kind: 'people', text: file.text, count, secrets: [] }
}

/** Reads an item of a source up to what the form would say about it, a few milliseconds at a time. */
export async function readItem(
  { text, json: known }: SourceItem,
  context: ReadContext,
  { signal, onProgress }: Following,
): Promise<ImportResult> {
  const json = known ?? (await inSlices(readJson(text), slices(signal)))
  const asPasted = { ...context, startRope: documentBuilder, json, takesBareProperties: true }
  const reading = await inSlices(readPayload(text, asPasted), {
    ...slices(signal),
    onStep: (share) => onProgress((2 + share) / 3),
  })
  if (reading.kind !== 'item') return reading
  const mayHoldToken = await inSlices(hasTokenInText(text), slices(signal))
  const draft = draftOfItem(reading.item)
  const { problems } = await inSlices(prepareDraft(draft, context), slices(signal))
  const moment = { now: Date.now(), timeZone: deviceZone() }
  return {
    kind: 'item',
    reading,
    source: text,
    problems,
    told: onePerValue(datesNamed(problems, draft, { schema: context.schema, moment })),
    isCompared: context.schema !== undefined,
    mayHoldToken,
  }
}

/** While a dialog reads, nothing behind it moves: half of what an input may wait, so that few frames are drawn meanwhile. */
function slices(signal: AbortSignal) {
  return { signal, milliseconds: 25 }
}

/** In bytes: the newest documented limit of a payload (30 MB), with room for the white space of a formatted one. */
const largestSource = 36_000_000

function textReading(text: string): TextFileReading {
  return text.length > largestSource ? { kind: 'too large', byteLength: text.length } : { kind: 'text', text }
}

function whyNoText(reading: Exclude<TextFileReading, { kind: 'text' }>): string {
  switch (reading.kind) {
    case 'too large':
      return `It has ${inWords(reading.byteLength)} bytes. The largest payload that Graph takes is 30,000,000.`
    case 'not text':
    case 'unreadable':
      return reading.why
  }
}
