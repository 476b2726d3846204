import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

/** A file to check: where it is, and how it is called in the report. */
export interface NamedFile {
  readonly path: string
  readonly name: string
}

/** The files of the given files and folders, each once, sorted; or the first that is not there. */
export function filesIn(
  paths: readonly string[],
  folder: string,
):
  | { readonly kind: 'files'; readonly files: readonly NamedFile[] }
  | { readonly kind: 'missing'; readonly path: string } {
  const files = new Map<string, NamedFile>()
  for (const given of paths) {
    const path = resolve(folder, given)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return { kind: 'missing', path: given }
    for (const each of found.isDirectory() ? inside(path) : [path]) {
      files.set(each, { path: each, name: relative(folder, each).split(sep).join('/') || each })
    }
  }
  return { kind: 'files', files: [...files.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

function inside(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const path = join(folder, entry.name)
      // A link may lead in a circle.
      if (entry.isDirectory()) return inside(path)
      return entry.isFile() ? [path] : []
    })
  } catch {
    // A folder that may not be read: nothing of it can be said.
    return []
  }
}
