import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { reveal } from '../../item/opaque.ts'
import { type EntryRows, putEntries } from './entryRows.ts'

test('other entries come in the place of all as they are', () => {
  const entries: readonly AclEntryDraft[] = [
    { accessType: 'grant', type: 'user', value: 'a' },
    { accessType: 'deny', type: 'group', value: 'b' },
  ]
  const put: unknown[] = []
  const replace: EntryRows['replace'] = (rows) => put.push(...[rows].flat().map(({ entry }) => reveal(entry)))
  putEntries({ replace }, entries)
  expect(put).toEqual(entries)
  expect(put[0]).toBe(entries[0])
})
