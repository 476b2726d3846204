import { expect, test } from 'vitest'
import type { SchemaShelf } from './schemaShelf.ts'
import { readShelfRecord, shelfRecord } from './shelfRecord.ts'

test('A shelf comes back as it was', () => {
  const shelf: SchemaShelf = {
    kept: [
      { id: 'a', name: 'a.json', origin: { kind: 'file', fileName: 'a.json' }, at: 2, propertyCount: 3 },
      { id: 'b', name: 't', origin: { kind: 'graph', connectionId: 't', accountId: 'x' }, at: 1, propertyCount: 0 },
    ],
    choices: [{ connectionId: '__proto__', schemaId: null }],
  }
  expect(readShelfRecord(shelfRecord(shelf))).toEqual(shelf)
})

test.each(['', '{', 'null', '{"format": 2, "kept": [], "choices": []}', '{"format": 1, "kept": [{}], "choices": []}'])(
  '%s is none',
  (stored) => {
    expect(readShelfRecord(stored)).toBeUndefined()
  },
)
