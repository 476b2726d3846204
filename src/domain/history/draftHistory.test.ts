import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ContentType, emptyDraft, type ItemDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { adjusted, type DraftHistory, edited, freshHistory, redone, stepped, undone } from './draftHistory.ts'

const typed = (itemId: string): ItemDraft => ({ ...emptyDraft, itemId })
const withContent = (text: string, type: ContentType = 'text'): ItemDraft => ({
  ...emptyDraft,
  content: { kind: 'present', type, text: ropeOf(text) },
})

describe('keys become steps as a person expects', () => {
  test.each<[string, readonly (readonly [draft: ItemDraft, at: number])[], string]>([
    [
      'keys in one field that follow each other',
      [
        [typed('a'), 0],
        [typed('ab'), 300],
      ],
      'item ID',
    ],
    [
      'a pause begins another step',
      [
        [typed('a'), 0],
        [typed('ab'), 1500],
      ],
      'item ID, item ID',
    ],
    [
      'another field begins another step',
      [
        [typed('a'), 0],
        [{ ...typed('a'), connectionId: 'x' }, 100],
      ],
      'item ID, connection',
    ],
    ['typing without a pause is cut after ten seconds', keysFor(12_000), 'item ID, item ID'],
    ['two fields at once are one step', [[{ ...typed('a'), connectionId: 'x' }, 0]], 'several changes'],
    [
      'entries that are added are steps of their own',
      [
        [withEntries(1), 0],
        [withEntries(2), 100],
      ],
      'access entries, access entries',
    ],
    [
      'another type of content is a step of its own, between what is typed before and after it',
      [
        [withContent('a'), 0],
        [withContent('ab'), 100],
        [withContent('ab', 'html'), 200],
        [withContent('<p>ab</p>', 'html'), 300],
        [withContent('<p>abc</p>', 'html'), 400],
      ],
      'content, content, content',
    ],
    ['a draft that is the same is no step', [[{ ...emptyDraft }, 0]], ''],
  ])('%s', (_, edits, expected) => {
    const history = edits.reduce((before, [draft, at]) => edited(before, draft, at), freshHistory(emptyDraft))
    expect(history.past.map(({ what }) => what).join(', ')).toBe(expected)
  })
})

test('undoing and redoing over random edits gives back exactly the drafts that were', () => {
  const edit = fc.record({ id: fc.string({ maxLength: 3 }), isWhole: fc.boolean() })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      let history: DraftHistory = freshHistory(emptyDraft)
      const presents = [history.present]
      for (const [index, { id, isWhole }] of edits.entries()) {
        const draft = typed(id)
        history = isWhole ? stepped(history, draft, 'import') : edited(history, draft, index * 5000)
        if (history.past.length === presents.length) presents.push(history.present)
        else presents[presents.length - 1] = history.present
      }
      const back = [history.present]
      for (let next = undone(history); next !== undefined; next = undone(next)) {
        history = next
        back.unshift(next.present)
      }
      expect(back).toEqual(presents)
      expect(back.every((draft, index) => draft === presents[index])).toBe(true)
      const forth = [history.present]
      for (let next = redone(history); next !== undefined; next = redone(next)) {
        history = next
        forth.push(next.present)
      }
      expect(forth.every((draft, index) => draft === presents[index])).toBe(true)
    }),
  )
})

test('after an edit there is nothing to redo', () => {
  const before = undone(edited(freshHistory(emptyDraft), typed('a'), 0))
  expect(before?.future).toHaveLength(1)
  expect(before === undefined ? undefined : edited(before, typed('b'), 0).future).toEqual([])
})

test('what the form changes by itself is no step', () => {
  const history = adjusted(edited(freshHistory(emptyDraft), typed('a'), 0), typed('aligned'))
  expect(history.past).toHaveLength(1)
  expect(undone(history)?.present).toBe(emptyDraft)
})

test('at most 500 steps are kept, and of large drafts as many as fit the memory', () => {
  let history = freshHistory(emptyDraft)
  for (let index = 0; index < 600; index++) history = stepped(history, typed(String(index)), 'import')
  expect(history.past).toHaveLength(500)
  for (let index = 0; index < 9; index++) {
    history = stepped(history, withContent(`${index}${'x'.repeat(10_000_000)}`), 'import')
  }
  // The latest draft is the form's own, and the one before it is always kept.
  expect(history.past.length).toBeLessThanOrEqual(7)
  expect(history.past.length).toBeGreaterThanOrEqual(5)
})

function keysFor(milliseconds: number): readonly (readonly [ItemDraft, number])[] {
  return Array.from({ length: milliseconds / 400 }, (_, index) => [typed('x'.repeat(index + 1)), index * 400] as const)
}

function withEntries(count: number): ItemDraft {
  return {
    ...emptyDraft,
    acl: Array.from({ length: count }, () => ({ type: 'user', accessType: 'grant', value: '' }) as const),
  }
}
