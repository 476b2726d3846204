import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Vite plugin: in the build a class of a style sheet is called by its sheet and its number there. Vite's own names repeat each
 * word in the script and in the style: 1 kB and 3 kB of gzip before the first paint. `npm run dev` keeps the readable names.
 */
export function shortClassNamesPlugin(): Plugin {
  return {
    name: 'external-item-editor:short-class-names',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({ css: { modules: { generateScopedName: shortClassNames(root) } } }),
  }
}

/**
 * Names for classes, by their own name and the file of their style sheet; the same for the same files on every machine. It
 * throws where two sheets would share theirs.
 */
export function shortClassNames(root: string): (name: string, file: string) => string {
  const sheets = new Map<string, { readonly file: string; readonly names: Map<string, string> }>()
  return (name, path) => {
    const file = relative(root, path).replaceAll('\\', '/')
    const prefix = prefixOf(file)
    const sheet = sheets.get(prefix) ?? { file, names: new Map<string, string>() }
    sheets.set(prefix, sheet)
    if (sheet.file !== file) throw new Error(`${file} and ${sheet.file} share their class names: rename one of them.`)
    const short = sheet.names.get(name) ?? prefix + sheet.names.size.toString(36)
    sheet.names.set(name, short)
    return short
  }
}

/** Four letters and digits for a file, the first a letter as a class needs. */
function prefixOf(file: string): string {
  const number = createHash('sha256').update(file).digest().readUInt32BE() % (26 * 36 ** 3)
  return (number + 10 * 36 ** 3).toString(36)
}
