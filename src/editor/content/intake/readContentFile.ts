import type { ContentType } from '../../../domain/itemDraft.ts'
import { readTextFile } from '../../../ui/readTextFile.ts'
import { sizeText, words } from '../words.ts'
import type { Conversion } from './conversion.ts'
import { fileKindOf } from './fileKind.ts'

/** What a file is as content: its text, with its source where that is another text; or why it was not read. */
export type ContentFileReading =
  | (Conversion & { readonly kind: 'content'; readonly source: string | undefined })
  | { readonly kind: 'refused'; readonly why: string }

/** Reads a file as content of a type. What reads Word files and Markdown is loaded when it is needed. */
export async function readContentFile(file: File, type: ContentType): Promise<ContentFileReading> {
  const kind = fileKindOf(file.name)
  if (kind.kind === 'other') return { kind: 'refused', why: kind.advice }
  const isConverted = kind.kind === 'word' || kind.kind === 'html' || (kind.kind === 'markdown' && type === 'html')
  const largest = kind.kind === 'word' ? largestWord : isConverted ? largestConverted : largestText
  if (file.size > largest) {
    return {
      kind: 'refused',
      why: `It has ${sizeText(file.size)}; up to ${sizeText(largest)} can be opened. Split it, or paste the part that matters.`,
    }
  }
  if (kind.kind === 'word') return readWordFile(file, type)
  const reading = await readTextFile(file, { largest })
  if (reading.kind === 'too large') return { kind: 'refused', why: `It has ${sizeText(reading.byteLength)}.` }
  if (reading.kind !== 'text') return { kind: 'refused', why: reading.why }
  const text = reading.text.replaceAll(/\r\n?/g, '\n')
  if (!isConverted) return { kind: 'content', text, removed: '', source: undefined }
  const html =
    kind.kind === 'html' ? text : await loaded(async () => (await import('./markdownHtml.ts')).markdownHtml(text))
  if (html === undefined) return cannotLoad
  return converted(html, type, text)
}

async function readWordFile(file: File, type: ContentType): Promise<ContentFileReading> {
  const reader = await loaded(() => import('./wordFileHtml.ts'))
  if (reader === undefined) return cannotLoad
  try {
    return await converted(await reader.wordFileHtml(file), type, undefined)
  } catch {
    return {
      kind: 'refused',
      why: 'It is not a Word file that can be read. Open it in Word, save it again as .docx, and try once more.',
    }
  }
}

async function converted(html: string, type: ContentType, source: string | undefined): Promise<ContentFileReading> {
  const converter = await loaded(() => import('./conversion.ts'))
  if (converter === undefined) return cannotLoad
  const conversion = converter.convertDocument(html, type)
  if (conversion.text === '') return { kind: 'refused', why: 'There is no text in it.' }
  return { kind: 'content', ...conversion, source: source === conversion.text ? undefined : source }
}

async function loaded<Part>(load: () => Promise<Part>): Promise<Part | undefined> {
  return load().catch(() => undefined)
}

const cannotLoad: ContentFileReading = { kind: 'refused', why: words.cannotLoadReader }

/** In bytes. What is converted is read at once: the page stands still for seconds. */
const largestConverted = 4_000_000
/** Most of a Word file are its pictures. */
const largestWord = 20_000_000
/** The whole item has to be smaller. */
const largestText = 30_000_000
