import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// A kind of element that Graph does not have is added to a copy of the program: a file, and its rows in the table.

const root = join(import.meta.dirname, '..')
const table = 'src/domain/propertyType.ts'
const kindFile = 'src/domain/elementKinds/durationKind.ts'
let program = ''

beforeAll(() => {
  program = realpathSync(mkdtempSync(join(tmpdir(), 'element-kind-')))
  for (const part of ['src', 'public', 'checkItems', 'tsconfig.base.json', 'package.json'])
    cpSync(join(root, part), join(program, part), { recursive: true })
  // On Windows a junction needs no rights of its own.
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'), 'junction')
  const rows = 'duration: single(durationKind),\n  durationCollection: collection(durationKind),\n'
  const before = readFileSync(join(program, table), 'utf8')
  const after = before.replace(/^\} as const satisfies/m, `  ${rows}$&`)
  if (after === before) throw new Error(`The end of the table was not found in ${table}.`)
  write(table, `import { durationKind } from './elementKinds/durationKind.ts'\n${after}`)
})
afterAll(() => rmSync(program, { recursive: true }))

// The compiler reads the whole program each time.
vi.setConfig({ testTimeout: 300_000 })

test('The compiler names the file of a new kind, and no other in the product', () => {
  write(kindFile, `import type { TextKind } from './elementKind.ts'\nexport const durationKind: TextKind = {}\n`)
  expect(filesWithErrors('src')).toEqual([kindFile])
})

test('With that file filled in there are no errors, and payloads of the new kind are checked', async () => {
  write(kindFile, durationKind)
  expect(filesWithErrors('src/domain')).toEqual([])
  write('schema.json', '[{"name":"effort","type":"duration"},{"name":"steps","type":"DurationCollection"}]')
  const acl = '"acl":[{"type":"user","value":"e811976d-83df-4cbd-8b9b-5215b18aa874","accessType":"grant"}]'
  write('item.json', `{${acl},"properties":{"effort":" PT5M","steps":["PT1H","soon"]}}`)
  const checker = join(program, 'checkItems/checkItems.ts')
  const options = { root: program, configFile: false, logLevel: 'error' } as const
  const { module } = await runnerImport<typeof import('../checkItems/checkItems.ts')>(checker, options)
  let said = ''
  expect(module.checkItems(['item.json', '--schema', 'schema.json'], program, (text) => (said += text))).toBe(1)
  expect(said).toContain('“Collection(Duration)” is added')
  expect(said).toContain('property-type-mismatch  /properties/steps/1')
  expect(said).toContain('value-white-space')
  expect(said).not.toContain('/properties/steps/0')
})

const durationKind = `
  import type { TextKind } from './elementKind.ts'
  import { unreadable } from './elementReading.ts'

  export const durationKind: TextKind = {
    heldAs: 'text', schemaName: 'Duration', wireName: 'Duration', hint: 'For example PT5M', collectionHint: 'Durations',
    annotate: 'never', collectionReason: 'collection', input: 'text', json: 'string',
    canBeSearchable: false, canBeRefinable: false, takesLongText: false, ignoresSpace: true,
    read: (text) =>
      /^PT\\d+[HMS]$/.test(text.trim())
        ? { value: text.trim(), findings: [] }
        : unreadable('property-type-mismatch', 'Write a duration, such as PT5M.'),
    canonical: (text) => text.trim(),
  }
`

/** The files of the copy in which the project's own compiler finds errors. */
function filesWithErrors(project: string): readonly string[] {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const args = ['-p', project, '--composite', 'false', '--incremental', 'false', '--pretty', 'false']
  const run = spawnSync(process.execPath, [compiler, ...args], { cwd: program, encoding: 'utf8' })
  const files = [...run.stdout.matchAll(/^(?:(\S.*)\(\d+,\d+\): )?error TS\d+/gm)].map(([line, file = line]) => file)
  // An exit code without an error, or the other way round, says that the output was not understood.
  if ((run.status === 0) !== (files.length === 0)) throw new Error(run.stdout + run.stderr)
  return [...new Set(files)]
}

function write(file: string, text: string): void {
  writeFileSync(join(program, file), text)
}
