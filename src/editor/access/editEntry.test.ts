// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { announcement } from '../../ui/announce.ts'
import { clipboardOfBrowser } from '../../ui/testing/clipboardOfBrowser.ts'
import { addEntry, type EntryEdit, editEntry, nextEntry } from './editEntry.ts'
import { entryRowsOf } from './testing/entryRowsOf.ts'

const acl = ['a', 'b', 'c'].map((value): AclEntryDraft => ({ accessType: 'grant', type: 'user', value }))

test.each<[number, EntryEdit, readonly string[], string]>([
  [1, 'remove', ['remove 1'], 'Access entry 2 removed'],
  [1, 'duplicate', ['insert 2'], 'Access entry 2 duplicated as entry 3'],
  [1, 'up', ['move 1 0'], 'Moved: access entry 1 of 3 now'],
  [1, 'down', ['move 1 2'], 'Moved: access entry 3 of 3 now'],
  [0, 'up', [], 'Access entry 1 is the first already'],
  [2, 'down', [], 'Access entry 3 is the last already'],
])('entry %i, %s: %j, and says so', (index, edit, expected, said) => {
  const done: string[] = []
  const { state } = aDraftState({ acl })
  const rows = entryRowsOf(acl, {
    remove: (at) => done.push(`remove ${String(at)}`),
    insert: (at) => done.push(`insert ${at}`),
    move: (from, to) => done.push(`move ${from} ${to}`),
  })
  editEntry({ state, ...rows }, index, edit)
  expect(done).toEqual(expected)
  expect(announcement.get().text).toBe(said)
})

test('an entry is added at the end, for a person of the organization', () => {
  const { state } = aDraftState({ acl })
  const added: unknown[] = []
  addEntry({ state, append: (entry) => added.push(entry) }, 'v1.0', 'grant')
  expect(added).toEqual([{ accessType: 'grant', type: 'user', value: '' }])
  expect(announcement.get().text).toBe('Access entry 4 added')
})

test('what was pasted before its box was there is a paste into it', () => {
  clipboardOfBrowser()
  const box = document.createElement('input')
  box.setAttribute('data-place', '/acl/3/value')
  const { state } = aDraftState({ acl })
  const ahead = { text: 'adele', isEntered: false, after: '', isPasted: true }
  addEntry({ state, append: () => document.body.append(box) }, 'v1.0', 'grant', ahead)
  expect(box.value).toBe('adele')
})

test('who comes next is asked for below, for the same access; an empty entry there is used', () => {
  const out: AclEntryDraft = { accessType: 'deny', type: 'group', value: 'g' }
  const added: unknown[] = []
  const insert = (at: number, entry: AclEntryDraft) => void added.push([at, entry])
  nextEntry({ ...aDraftState({ acl: [out, ...acl] }), insert }, 'v1.0', 0)
  expect(added).toEqual([[1, { accessType: 'deny', type: 'user', value: '' }]])
  expect(announcement.get().text).toBe('Access entry 2 added, for who cannot find it')
  const box = document.createElement('input')
  box.setAttribute('data-place', '/acl/1/value')
  document.body.append(box)
  nextEntry({ ...aDraftState({ acl: [out, { ...out, type: 'user', value: '' }] }), insert }, 'v1.0', 0)
  expect(added).toHaveLength(1)
  expect(document.activeElement).toBe(box)
})
