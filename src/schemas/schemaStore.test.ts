import { expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../domain/connectionSchema.ts'
import type { SchemaEntry } from './schemaCatalog.ts'
import { createSchemaStore } from './schemaStore.ts'
import { mapStorage } from './testing/mapStorage.ts'

const pasted: SchemaEntry = { id: 'one', name: 'One', origin: { kind: 'pasted' }, at: 1, propertyCount: 1 }

test('What is saved is there after a reload, as the same schema', () => {
  const storage = mapStorage()
  const schema = schemaOf('title')
  expect(createSchemaStore(() => storage).save(pasted, schema)).toBe(true)
  const again = createSchemaStore(() => storage)
  expect(again.catalog.get().entries).toEqual([pasted])
  expect(again.schemaOf('one')).toEqual(schema)
  expect(again.schemaOf('one')).toBe(again.schemaOf('one'))
})

test('The same schema saved again stays the same object', () => {
  const store = storeOf(mapStorage())
  store.save(pasted, schemaOf('title'))
  const before = store.schemaOf('one')
  store.save({ ...pasted, at: 2 }, schemaOf('title'))
  expect(store.schemaOf('one')).toBe(before)
  store.save({ ...pasted, at: 3 }, schemaOf('other'))
  expect(store.schemaOf('one')).toEqual(schemaOf('other'))
})

test('What is removed leaves nothing behind, and comes back with the choice of it', () => {
  const storage = mapStorage()
  const store = createSchemaStore(() => storage)
  store.save(pasted, schemaOf('title'))
  store.choose('tickets', 'one')
  const putBack = store.remove('one')
  expect(store.catalog.get()).toEqual({ entries: [], choices: [] })
  expect([...storage.map.keys()].filter((key) => key.endsWith('.one'))).toEqual([])
  putBack()
  expect(store.catalog.get()).toEqual({ entries: [pasted], choices: [{ connectionId: 'tickets', schemaId: 'one' }] })
  expect(createSchemaStore(() => storage).schemaOf('one')).toEqual(schemaOf('title'))
})

test('What another tab saves is not overwritten', () => {
  const storage = mapStorage()
  const [mine, theirs] = [createSchemaStore(() => storage), createSchemaStore(() => storage)]
  mine.save(pasted, schemaOf('title'))
  theirs.save({ ...pasted, id: 'two', at: 2 }, schemaOf('url'))
  mine.choose('tickets', 'one')
  expect(mine.catalog.get().entries.map(({ id }) => id)).toEqual(['two', 'one'])
})

test('Where the browser denies its storage, a schema lasts as long as the page', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const store = createSchemaStore(denied)
  expect(store.save(pasted, schemaOf('title'))).toBe(false)
  store.choose('', 'one')
  expect(store.schemaOf('one')).toEqual(schemaOf('title'))
  expect(store.catalog.get()).toEqual({ entries: [pasted], choices: [{ connectionId: '', schemaId: 'one' }] })
})

test('A full storage keeps what it had', () => {
  const storage = mapStorage()
  const store = createSchemaStore(() => storage)
  store.save(pasted, schemaOf('title'))
  storage.isFull = true
  expect(store.save({ ...pasted, id: 'two', at: 2 }, schemaOf('url'))).toBe(false)
  expect(store.catalog.get().entries.map(({ id }) => id)).toEqual(['two', 'one'])
  expect(
    createSchemaStore(() => storage)
      .catalog.get()
      .entries.map(({ id }) => id),
  ).toEqual(['one'])
})

test('What cannot be read is nothing', () => {
  const storage = mapStorage()
  createSchemaStore(() => storage).save(pasted, schemaOf('title'))
  for (const key of storage.map.keys()) storage.map.set(key, '{broken')
  const store = createSchemaStore(() => storage)
  expect(store.catalog.get().entries).toEqual([])
  expect(store.schemaOf('one')).toBeUndefined()
})

function storeOf(storage: ReturnType<typeof mapStorage>) {
  return createSchemaStore(() => storage)
}

function schemaOf(name: string): ConnectionSchema {
  const reading = readConnectionSchema({ properties: [{ name, type: 'String', isQueryable: true }] })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
