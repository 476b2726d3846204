/** What a file holds: its text, or why there is none. Sizes are in bytes. */
export type TextFileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too large'; readonly byteLength: number }
  | { readonly kind: 'not text'; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string }

/** How a file is read. A larger one than `largest`, in bytes, is refused before it is read. */
interface FileReadingOptions {
  readonly largest: number
  /** Reading rejects once it aborts. */
  readonly signal?: AbortSignal
  /** Told how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Reads a file as text, piece by piece, so that the page stays responsive: UTF-8, or UTF-16 that begins by saying so. */
export async function readTextFile(
  file: Blob,
  { largest, signal, onProgress }: FileReadingOptions,
): Promise<TextFileReading> {
  if (file.size > largest) return { kind: 'too large', byteLength: file.size }
  const short = file.size > atOnce ? undefined : await file.text().catch(() => undefined)
  // What is not sound UTF-8 has a replacement in it; what has one may be sound, and the bytes are looked at.
  if (short !== undefined && !/[\0\ufffd]/.test(short)) {
    signal?.throwIfAborted()
    onProgress?.(1)
    return { kind: 'text', text: short }
  }
  let decoder: TextDecoder | undefined
  let text = ''
  const pieceAt = (start: number) => bytesOf(file.slice(start, start + pieceByteLength))
  const coming: Promise<Uint8Array | undefined>[] = []
  let asked = 0
  for (let start = 0; start < file.size; start += pieceByteLength) {
    signal?.throwIfAborted()
    // Reading takes time that is not the page's: the next pieces are on their way while this one is decoded.
    for (; asked < file.size && coming.length < mostComing; asked += pieceByteLength) coming.push(pieceAt(asked))
    const isLast = start + pieceByteLength >= file.size
    const bytes = await coming.shift()
    if (bytes === undefined) return { kind: 'unreadable', why: 'It may have been moved or changed. Open it again.' }
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    const binary = decoder.encoding === 'utf-8' && bytes.includes(0)
    if (binary) return { kind: 'not text', why: 'It has zero bytes, as pictures and archives have.' }
    try {
      text += decoder.decode(bytes, { stream: !isLast })
    } catch {
      return { kind: 'not text', why: 'It is not UTF-8. Save it as UTF-8 and open it again.' }
    }
    onProgress?.(Math.min(1, (start + pieceByteLength) / file.size))
  }
  return { kind: 'text', text }
}

/** In bytes: what the browser decodes well within the time of two frames, and faster than in pieces. */
const atOnce = 4_200_000

/** A piece is decoded in a few milliseconds. */
const pieceByteLength = 1_000_000

/** How many pieces are read ahead. */
const mostComing = 4

/** A text in UTF-16 begins with a mark. https://encoding.spec.whatwg.org/#bom-sniff */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

async function bytesOf(piece: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    return undefined
  }
}
