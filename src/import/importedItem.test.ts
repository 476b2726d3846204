import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { draftFromItem, importedDraft, takenOver } from './importedItem.ts'

const { acl, properties, content } = emptyDraft
const item = { acl, properties, content, itemId: 'T1' }

test('An item without an ID makes a draft without one, and the connection is left to choose', () => {
  expect(draftFromItem({ ...item, itemId: undefined })).toEqual(emptyDraft)
  expect(draftFromItem(item)).toEqual({ ...emptyDraft, itemId: 'T1' })
})

const before = { ...emptyDraft, connectionId: 'old', itemId: 'OLD' }

test.each([
  [undefined, {}, 'old', 'OLD'],
  ['T1', {}, 'old', 'T1'],
  ['T1', { connectionId: 'tickets', itemId: 'T2' }, 'tickets', 'T2'],
])('With the id %s and the target %j it goes to %s, %s', (id, target, connectionId, itemId) => {
  const imported = { item: { ...item, itemId: id }, target, apiVersion: undefined }
  expect(importedDraft(imported, before)).toEqual({ ...emptyDraft, connectionId, itemId })
})

test('What is taken over is told with where it comes from', () => {
  expect(takenOver({ ...item, itemId: undefined }, {})).toEqual([])
  expect(takenOver(item, {})).toMatchObject([{ field: 'Item ID', value: 'T1' }])
  expect(takenOver(item, { connectionId: 'tickets', itemId: 'T2', apiVersion: 'beta' })).toEqual([
    { field: 'Connection', value: 'tickets', from: 'from the address' },
    { field: 'Item ID', value: 'T2', from: 'from the address; “id” says T1' },
  ])
})
