import { expect, test } from 'vitest'
import { readDraftRecord } from './draftRecord.ts'

const record = {
  format: 2,
  at: 1,
  connectionId: 'tickets',
  itemId: 'TICKET-42',
  acl: [],
  properties: [
    { name: 'a', type: 'string', value: { kind: 'longText', text: { pieces: [{ id: 'p1', length: 2 }] } } },
    { name: 'b', type: 'string', value: { kind: 'longText', text: 'in place' } },
    { name: 'c', type: 'stringCollection', value: { kind: 'list', elements: ['in place'] } },
    { name: 'd', type: 'stringCollection', value: { kind: 'list', elements: { pieces: [] } } },
  ],
  content: { kind: 'present', type: 'text', text: { pieces: [] } },
}

test('a record has long parts in place or apart', () => {
  expect(readDraftRecord(structuredClone(record))).toEqual(record)
})

test.each([undefined, null, 'text', {}, { ...record, format: 1 }, { ...record, content: {} }, { ...record, at: '1' }])(
  '%j is no record',
  (stored) => {
    expect(readDraftRecord(stored)).toBeUndefined()
  },
)
