import { inWords } from '../domain/limits.ts'
import { prepareDraft } from '../domain/prepareDraft.ts'
import type { Problem } from '../domain/problem.ts'
import type { ReadContext } from '../domain/readDraft.ts'
import type { PayloadReading } from '../domain/readPayload.ts'
import { readPayload } from '../domain/readPayload.ts'
import { documentBuilder } from '../text/documentBuilder.ts'
import { inSlices } from '../ui/inSlices.ts'
import { draftOf } from './importedItem.ts'
import { largestSource, readTextFile } from './readTextFile.ts'

/** Where a payload comes from. */
export type ImportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }

/** What an import found. */
export type ImportResult =
  | {
      readonly kind: 'item'
      readonly reading: Extract<PayloadReading, { kind: 'item' }>
      readonly source: string
      readonly problems: readonly Problem[]
    }
  | Exclude<PayloadReading, { kind: 'item' }>
  | { readonly kind: 'no text'; readonly why: string }

/**
 * Reads a source up to what the form would say about it, a few milliseconds at a time. Says how far it is, from 0 to 1.
 * Rejects once the signal aborts.
 */
export async function readSource(
  source: ImportSource,
  context: ReadContext,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<ImportResult> {
  const file =
    source.kind === 'file'
      ? await readTextFile(source.file, { signal, onProgress: (share) => onProgress(share * fileShare) })
      : textReading(source.text)
  if (file.kind !== 'text') return { kind: 'no text', why: whyNoText(file) }
  if (file.text.trim() === '') return { kind: 'no text', why: 'There is nothing in it.' }
  const reading = await inSlices(readPayload(file.text, { ...context, startRope: documentBuilder }), {
    signal,
    onStep: (share) => onProgress(fileShare + share * (1 - fileShare)),
  })
  if (reading.kind !== 'item') return reading
  const prepared = await inSlices(prepareDraft(draftOf(reading.item), context), { signal })
  return { kind: 'item', reading, source: file.text, problems: prepared.problems }
}

/** The part of the time that reading a file takes. */
const fileShare = 0.3

function textReading(text: string): Awaited<ReturnType<typeof readTextFile>> {
  return text.length > largestSource ? { kind: 'too large', byteLength: text.length } : { kind: 'text', text }
}

function whyNoText(reading: Exclude<Awaited<ReturnType<typeof readTextFile>>, { kind: 'text' }>): string {
  switch (reading.kind) {
    case 'too large':
      return `It has ${inWords(reading.byteLength)} bytes. The largest payload that Graph takes is 30,000,000.`
    case 'not text':
    case 'unreadable':
      return reading.why
  }
}
