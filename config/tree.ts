import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'

// The tree of the repository as text, for the tests that keep its conventions.

const root = join(import.meta.dirname.replaceAll('\\', '/'), '..')
const notOurs = new Set(['.git', 'node_modules', 'dist', '.sandbox', 'test-results', 'playwright-report', 'coverage'])

/** Every file that git tracks or will, so that a rule speaks up before the commit; without git, every file that is ours. */
export const tracked: readonly string[] = filesOf()

/** The code among them: paths from the root of the repository. */
export const code = tracked.filter(
  (file) =>
    /\.(?:ts|tsx|mjs|css)$/.test(file) && /^(?:src|sandbox|e2e|scripts|config|bench|attack|checkItems)\//.test(file),
)

/** One import: `target` is a path from the root of the repository, or the name of a package. */
export interface Import {
  readonly file: string
  readonly target: string
  /** True for `import(…)`, which loads it when it is needed. */
  readonly isLate: boolean
}

/** Every import of the code: of values, of types, and those that load a part late. */
export const imports: readonly Import[] = code.flatMap(importsOf)

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** What the pattern's first group finds, in the order of the text. */
export function namesOf(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

/** Imports as sentences, for the message of a test. */
export function shown(pairs: readonly Import[]): readonly string[] {
  return pairs.map(({ file, target }) => `${file} imports ${target}`)
}

/** True for a test and for what only tests use. */
export function isForTests(file: string): boolean {
  return /\.test\.(?:tsx?|mjs)$/.test(file) || file.includes('/testing/')
}

function importsOf(file: string): readonly Import[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*(\(\s*)?)(['"])([^'"\n]+)\2/g
  return [...read(file).matchAll(pattern)].map(([, paren, , specifier = '']) => ({
    file,
    target: specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
    isLate: paren !== undefined,
  }))
}

function filesOf(): readonly string[] {
  const options = { cwd: root, encoding: 'utf8' } as const
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options)
  if (listed.status !== 0) return walk('')
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
}

function walk(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(entry.name)) return []
    return entry.isDirectory() ? walk(path) : [path]
  })
}
