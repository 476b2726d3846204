import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkItems } from './checkItems.ts'

const script = join(import.meta.dirname, '../scripts/check-items.mjs')
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const sound = `{"acl":[{"type":"user","value":"${guid}","accessType":"grant"}],"properties":{"title":"a"}}`
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-items-'))
  mkdirSync(join(folder, 'sound'))
  writeFileSync(join(folder, 'sound/item.json'), sound)
  writeFileSync(join(folder, 'sound/schema.json'), '[{"name":"title","type":"string","isSearchable":true,"labels":[]}]')
  writeFileSync(join(folder, 'sound/error.txt'), 'NameAlreadyExists\nThe specified resource name already exists\n')
  writeFileSync(join(folder, 'sound/picture.png'), Buffer.from([0x89, 0x50, 0, 0]))
  writeFileSync(join(folder, 'sound/latin.txt'), Buffer.from([0xe4, 0xf6]))
  writeFileSync(join(folder, 'sound/huge.json'), '')
  truncateSync(join(folder, 'sound/huge.json'), 40_000_000)
  writeFileSync(join(folder, 'broken.json'), sound.replace(guid, 'adele@contoso.com'))
  writeFileSync(join(folder, 'other.json'), sound.replace('title', 'Titel'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the command as it is called: files from the folder of the caller, a table, and 1 for errors', () => {
  const run = spawnSync(process.execPath, [script, 'broken.json', 'sound'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '', NODE_ENV: '' },
  })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(1)
  expect(run.stdout).toContain('acl-user-not-guid  /acl/0/value, line 1')
  expect(run.stdout).toContain('3 of something else')
  expect(run.stdout.indexOf('sound/error.txt')).toBeLessThan(run.stdout.indexOf('sound/item.json'))
})

test.each([
  ['a folder without errors', ['sound'], 0, /^6 files/m],
  ['an error', ['broken.json'], 1, /1 error/],
  [
    'a property that the schema does not have',
    ['other.json', '--schema', 'sound/schema.json'],
    1,
    /property-not-in-schema/,
  ],
  ['help', ['--help'], 0, /Exit code/],
  ['no file', [], 2, /Name the files/],
  ['a file that is not there', ['nowhere.json'], 2, /There is no file or folder nowhere\.json/],
  ['a schema that is none', ['sound', '--schema', 'sound/item.json'], 2, /is no schema/],
])('%s', (_name, args, code, words) => {
  let text = ''
  expect(checkItems(args, folder, (part) => (text += part))).toBe(code)
  expect(text).toMatch(words)
})

test('two runs print the same document', () => {
  const run = () => {
    let text = ''
    checkItems(['.', '--json'], folder, (part) => (text += part))
    return text
  }
  expect(run()).toBe(run())
  const report: unknown = JSON.parse(run())
  expect(report).toMatchObject({ format: 1, counts: { error: 1 } })
})
