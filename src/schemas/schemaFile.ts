import { readTextFile, type TextFileReading } from '../ui/readTextFile.ts'

/** The text of a file that should have a schema in it, or why there is none. */
export type SchemaFileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string }

/** Reads a file as UTF-8 text. A schema is small: what is not is refused before it is read. */
export async function readSchemaFile(file: File): Promise<SchemaFileReading> {
  const reading = await readTextFile(file, { largest: largestFile })
  return reading.kind === 'text' ? reading : { kind: 'refused', why: whyNot[reading.kind] }
}

/** In bytes: enough for a configuration file with a schema somewhere in it. */
const largestFile = 5_000_000

const whyNot = {
  'too large': 'The file has more than 5 MB, and a schema has a few kB. Open another.',
  'not text': 'The file is not UTF-8 text. Save it as UTF-8 and open it again.',
  unreadable: 'The file may have been moved or changed. Open it again.',
} as const satisfies Record<Exclude<TextFileReading['kind'], 'text'>, string>
