import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryStorage } from '../storage/memoryStorage.ts'
import { deleteAll, keyOf, type Storage } from '../storage/storage.ts'
import { fileStorage } from './fileStorage.ts'
import { resetSandbox } from './reset.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-storage-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe.each([
  ['files', () => fileStorage(join(folder, 'state'))],
  ['memory', memoryStorage],
])('storage in %s', (_name, make: () => Storage) => {
  test.each([
    ['empty', ''],
    ['several lines', 'a\nb\r\nc\n'],
    ['characters of all planes', 'ä 漢 😀 \u0000 \ufeff'],
  ])('gives back text that is %s exactly', async (_text, text) => {
    const storage = make()
    await storage.put('item/tickets/a', text)
    expect(await storage.get('item/tickets/a')).toBe(text)
  })

  test('keeps ids apart that differ in case only, and takes the longest id', async () => {
    const storage = make()
    const long = keyOf('item', 'tickets', 'É'.repeat(128))
    await storage.put('item/tickets/A', 'upper')
    await storage.put('item/tickets/a', 'lower')
    await storage.put(long, 'long')
    expect(await storage.get('item/tickets/A')).toBe('upper')
    expect(await storage.list('item/')).toEqual(['item/tickets/A', 'item/tickets/a', long].sort())
  })

  test('overwrites, deletes, and forgives what is not there', async () => {
    const storage = make()
    await storage.delete('absent')
    expect(await storage.get('absent')).toBeUndefined()
    expect(await storage.list('')).toEqual([])
    await storage.put('a/1', 'old')
    await storage.put('a/1', 'new')
    await storage.put('b/1', 'other')
    expect(await storage.get('a/1')).toBe('new')
    await deleteAll(storage, 'a/')
    expect(await storage.list('')).toEqual(['b/1'])
  })
})

test('many writes at once leave one whole text and no other file', async () => {
  const storage = fileStorage(folder)
  const texts = Array.from({ length: 40 }, (_, index) => String(index).repeat(20_000))
  await Promise.all(texts.map((text) => storage.put('same', text)))
  expect(texts).toContain(await storage.get('same'))
  expect(await readdir(folder)).toHaveLength(1)
})

test('a half-written file of a crashed process is never read', async () => {
  const storage = fileStorage(folder)
  await storage.put('a', 'whole')
  await writeFile(join(folder, 'crashed.tmp'), 'a\nhal')
  expect(await storage.get('a')).toBe('whole')
  expect(await storage.list('')).toEqual(['a'])
})

test('a reset empties the folder, and storage goes on working', async () => {
  const storage = fileStorage(folder)
  await storage.put('a', 'text')
  await resetSandbox(folder)
  expect(await storage.get('a')).toBeUndefined()
  await storage.put('b', 'text')
  expect(await storage.list('')).toEqual(['b'])
})
