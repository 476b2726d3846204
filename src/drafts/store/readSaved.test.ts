import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { cutDraft } from './cutDraft.ts'
import { readDraftRecord, readSaved } from './readSaved.ts'
import { savedDraftOf } from './savedDraft.ts'

const { record } = finished(cutDraft(emptyDraft, new Map(), () => 'p', { at: 5 }))

test.each([
  ['a draft in one piece', savedDraftOf(emptyDraft), { kind: 'whole', at: 0 }],
  ['a record', record, { kind: 'record', at: 5, pieces: new Map() }],
  ['a backup', { record, pieces: [['p1', 'x']] }, { kind: 'record', at: 5, pieces: new Map([['p1', 'x']]) }],
])('%s is told by its make', (_, stored, expected) => {
  expect(readSaved(stored)).toMatchObject(expected)
})

test.each([undefined, null, 'text', 1, {}, { format: 1 }, { format: 2 }, { format: 99 }])('%j is none', (stored) => {
  expect(readSaved(stored)).toBeUndefined()
})

const apart = {
  format: 2,
  at: 1,
  connectionId: 'tickets',
  itemId: 'TICKET-42',
  acl: [],
  properties: [
    { name: 'a', type: 'string', value: { kind: 'longText', text: { pieces: [{ id: 'p1', length: 2 }] } } },
    { name: 'b', type: 'string', value: { kind: 'longText', text: 'in it' } },
    { name: 'c', type: 'stringCollection', value: { kind: 'list', elements: ['in it'] } },
    { name: 'd', type: 'stringCollection', value: { kind: 'list', elements: { pieces: [] } } },
  ],
  content: { kind: 'present', type: 'text', text: { pieces: [] } },
}

test('a record has long parts in it or apart', () => {
  expect(readDraftRecord(structuredClone(apart))).toEqual(apart)
})

test.each([undefined, null, 'text', {}, { ...apart, format: 1 }, { ...apart, content: {} }, { ...apart, at: '1' }])(
  '%j is no record',
  (stored) => {
    expect(readDraftRecord(stored)).toBeUndefined()
  },
)
