import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { draftOf } from './importedItem.ts'

test('An item without an ID makes a draft without one, and the connection is left to choose', () => {
  const { acl, properties, content } = emptyDraft
  expect(draftOf({ acl, properties, content, itemId: undefined })).toEqual(emptyDraft)
  expect(draftOf({ acl, properties, content, itemId: 'T1' })).toEqual({ ...emptyDraft, itemId: 'T1' })
})
