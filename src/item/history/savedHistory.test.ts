// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import {
  adjusted,
  type DraftHistory,
  freshHistory,
  redone,
  stepped,
  undone,
} from '../../domain/history/draftHistory.ts'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { readSavedDraft, savedDraftOf } from '../../drafts/store/savedDraft.ts'
import { historyText, readHistory, savedHistory, saveHistory } from './savedHistory.ts'

beforeEach(() => sessionStorage.clear())

const typed = (itemId: string): ItemDraft => ({ ...emptyDraft, itemId })
const history = undone(stepped(stepped(freshHistory(emptyDraft), typed('a'), 'item ID'), typed('b'), 'import'))

test('undo and redo go on after a reload', () => {
  saveHistory(history ?? freshHistory(emptyDraft))
  const read = savedHistory(typed('a'))
  expect(read?.past.map(({ what, draft }) => [what, draft.itemId])).toEqual([['item ID', '']])
  expect(read?.future.map(({ what, draft }) => [what, draft.itemId])).toEqual([['import', 'b']])
  expect(redone(read ?? freshHistory(emptyDraft))?.present.itemId).toBe('b')
})

test('the history of another draft is not taken', () => {
  saveHistory(history ?? freshHistory(emptyDraft))
  expect(savedHistory(typed('z'))).toBeUndefined()
})

test('the order of the fields does not make another draft, nor do those that are not there', () => {
  const of = (...names: readonly string[]): ItemDraft => ({
    ...emptyDraft,
    properties: names.map((name) => ({ name, type: 'string', value: { kind: 'text', text: name } })),
  })
  const text = historyText(stepped(freshHistory(emptyDraft), of('a', 'b'), 'import')) ?? ''
  const draft = of('b', 'a')
  const absent = { name: 'c', type: 'string', value: { kind: 'absent' } } as const
  expect(readHistory(text, { ...draft, properties: [...draft.properties, absent] })?.past).toHaveLength(1)
})

test('what a schema made of the draft since does not make another one of it: that is not what is stored', () => {
  const priority = (type: 'string' | 'int64'): ItemDraft => ({
    ...typed('a'),
    properties: [{ name: 'priority', type, value: { kind: 'text', text: '1' } }],
  })
  const imported = stepped(freshHistory(emptyDraft), priority('string'), 'import')
  const aligned = adjusted(imported, priority('int64'))
  saveHistory(aligned)
  const back = savedHistory(priority('string'))
  expect(back?.past.map(({ what }) => what)).toEqual(['import'])
  expect(savedHistory(priority('int64'))?.past).toHaveLength(1)
  // And the next time too.
  saveHistory(adjusted(back ?? freshHistory(emptyDraft), priority('int64')))
  expect(savedHistory(priority('string'))?.past).toHaveLength(1)
  saveHistory(stepped(aligned, typed('b'), 'item ID'))
  expect(savedHistory(priority('string'))).toBeUndefined()
})

test('a draft that was stored and read is the same draft, whatever the order of its members', () => {
  const entry = { accessType: 'grant', type: 'user', value: 'a', identitySource: 'azureActiveDirectory' } as const
  const person = { email: 'a@b.example', upn: 'a@b.example' }
  const owners = { name: 'owners', type: 'principalCollection', value: { kind: 'people', people: [person] } } as const
  const draft: ItemDraft = {
    ...typed('a'),
    acl: [entry, { value: 'g', type: 'group', accessType: 'deny' }],
    properties: [owners],
    content: { kind: 'absent', type: 'text' },
  }
  const text = historyText(stepped(freshHistory(emptyDraft), draft, 'import')) ?? ''
  const read = readSavedDraft(JSON.parse(JSON.stringify(savedDraftOf(draft))))
  expect(read && readHistory(text, read)?.past).toHaveLength(1)
})

test('a history without steps is not saved, and takes away an earlier one', () => {
  saveHistory(history ?? freshHistory(emptyDraft))
  saveHistory(freshHistory(typed('a')))
  expect(sessionStorage).toHaveLength(0)
})

test('only the latest twenty steps are saved, and only what fits', () => {
  let many: DraftHistory = freshHistory(emptyDraft)
  for (let step = 1; step <= 30; step++) many = stepped(many, typed(`${step}`), 'item ID')
  expect(readHistory(historyText(many) ?? '', typed('30'))?.past.map(({ draft }) => draft.itemId)).toEqual(
    Array.from({ length: 20 }, (_, index) => `${index + 10}`),
  )
  const long = (itemId: string): ItemDraft => ({
    ...typed(itemId),
    content: { kind: 'present', type: 'text', text: ropeOf('x'.repeat(100_000)) },
  })
  let large: DraftHistory = freshHistory(long('0'))
  for (let step = 1; step <= 9; step++) large = stepped(large, long(`${step}`), 'item ID')
  expect(readHistory(historyText(large) ?? '', long('9'))?.past.map(({ draft }) => draft.itemId)).toEqual(['7', '8'])
})

test('a large draft has no saved history', () => {
  const content = { kind: 'present', type: 'text', text: ropeOf('x'.repeat(500_000)) } as const
  expect(historyText(stepped(freshHistory(emptyDraft), { ...emptyDraft, content }, 'import'))).toBeUndefined()
})

test.each(['{"format":2}', '{', '[]', 'null'])('what is not a history is passed over: %s', (text) => {
  sessionStorage.setItem('external-item-editor.history', text)
  expect(savedHistory(emptyDraft)).toBeUndefined()
})

test('where storage is denied, nothing is saved and nothing breaks', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  saveHistory(history ?? freshHistory(emptyDraft))
  expect(savedHistory(typed('a'))).toBeUndefined()
  vi.restoreAllMocks()
})
