import { expect, test } from 'vitest'
import type { DraftHead } from '../store/formats.ts'
import { firstDraftIds, isAllowed } from './chooseDraft.ts'

test.each([
  ['', '', true],
  ['', 'me', true],
  ['me', 'me', true],
  ['me', '', false],
  ['me', 'you', false],
])('a draft of %j is allowed to %j: %s', (owner, user, expected) => {
  expect(isAllowed(owner, user)).toBe(expected)
})

const heads = [headOf('nobody', ''), headOf('new', 'me'), headOf('old', 'me')]

test.each([
  ['the draft of the tab goes first', { draftId: 'old' }, heads, 'me', ['old', 'new']],
  ['else the latest of the user', {}, heads, 'me', ['new']],
  ['a draft that is not in the list is not opened', { draftId: 'of another' }, heads, 'me', ['new']],
  ['without own drafts the latest of nobody', {}, heads.slice(0, 1), 'me', ['nobody']],
  ['without any, none', {}, [], 'me', []],
])('%s', (_, memory, list, user, expected) => {
  expect(firstDraftIds(memory, list, user)).toEqual(expected)
})

function headOf(id: string, owner: string): DraftHead {
  const empty = { name: '', title: '', connectionId: '', itemId: '' }
  return { format: 1, id, owner, at: 0, byteLength: 0, writer: '', ...empty }
}
