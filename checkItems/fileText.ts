import { readFileSync, statSync } from 'node:fs'
import { inWords } from '../src/domain/limits.ts'

/** The text of a file, or the words for why it has none that could be a payload. */
export function fileText(
  path: string,
): { readonly kind: 'text'; readonly text: string } | { readonly kind: 'no text'; readonly why: string } {
  try {
    const { size } = statSync(path)
    if (size > largestFile) return noText(`Not read: ${inWords(size)} bytes are more than any payload has.`)
    const bytes = readFileSync(path)
    if (bytes.includes(0)) return noText('Not text: it has zero bytes, as pictures, archives and UTF-16 texts have.')
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return noText('Not UTF-8 text.')
    return noText('It cannot be read.')
  }
}

/** In bytes, as the editor's import: the newest documented limit, with room for the white space of a formatted one. */
const largestFile = 36_000_000

function noText(why: string) {
  return { kind: 'no text', why } as const
}
