/** The text of a file that should have a schema in it, or why there is none. */
export type SchemaFileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string }

/** Reads a file as UTF-8 text. A schema is small: what is not is refused before it is read. */
export async function readSchemaFile(file: File): Promise<SchemaFileReading> {
  if (file.size > largestFile) return refused('The file has more than 5 MB, and a schema has a few kB. Open another.')
  const bytes = await bytesOf(file)
  if (bytes === undefined) return refused('The file may have been moved or changed. Open it again.')
  const isBinary = bytes.includes(0)
  const text = isBinary ? undefined : decoded(bytes)
  return text === undefined
    ? refused('The file is not UTF-8 text. Save it as UTF-8 and open it again.')
    : { kind: 'text', text }
}

/** In bytes: enough for a configuration file with a schema somewhere in it. */
const largestFile = 5_000_000

function refused(why: string): SchemaFileReading {
  return { kind: 'refused', why }
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
