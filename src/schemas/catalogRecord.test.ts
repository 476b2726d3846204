import { expect, test } from 'vitest'
import { catalogRecord, readCatalogRecord } from './catalogRecord.ts'
import type { SchemaCatalog } from './schemaCatalog.ts'

test('A catalog comes back as it was', () => {
  const catalog: SchemaCatalog = {
    entries: [
      { id: 'a', name: 'a.json', origin: { kind: 'file', fileName: 'a.json' }, at: 2, propertyCount: 3 },
      { id: 'b', name: 't', origin: { kind: 'graph', connectionId: 't', accountId: 'x' }, at: 1, propertyCount: 0 },
    ],
    choices: [{ connectionId: '__proto__', schemaId: null }],
  }
  expect(readCatalogRecord(catalogRecord(catalog))).toEqual(catalog)
  expect(catalogRecord(catalog)).toMatch(/^\{"format":1,"kept":\[\{"id":"a",.*\],"choices":\[/)
})

test.each(['', '{', 'null', '{"format": 2, "kept": [], "choices": []}', '{"format": 1, "kept": [{}], "choices": []}'])(
  '%s is none',
  (stored) => {
    expect(readCatalogRecord(stored)).toBeUndefined()
  },
)
