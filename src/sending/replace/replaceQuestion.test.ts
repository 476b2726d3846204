import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { replaceQuestion } from './replaceQuestion.ts'

const titled = (text: string): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const isTaken = (itemId: string) => itemId === 'i2'
const stored = {
  address: { apiVersion: 'beta', connectionId: 'c', itemId: 'i' },
  members: titled('theirs'),
  notes: [],
  text: undefined,
  at: 0,
} as const

test('it names what the PUT changes, and what changed on the server since this device last knew the item', () => {
  const question = finished(
    replaceQuestion(stored, titled('mine'), { how: 'sent', at: 0, members: titled('before') }, isTaken),
  )
  expect(question).toMatchObject({
    kind: 'stored',
    differences: [{ key: '/properties/title', change: 'changed' }],
    since: { members: [{ key: '/properties/title', change: 'changed' }] },
    stored: titled('theirs').properties,
    unchanged: 0,
  })
})

test('the same item has nothing to list, and an item nobody knew has no “since”', () => {
  const question = finished(replaceQuestion(stored, titled('theirs'), undefined, isTaken))
  expect(question).toMatchObject({ kind: 'stored', differences: [], since: undefined, unchanged: 1 })
})

test('what stays is not counted where a value is stored that the form has no place for', () => {
  const notes = (unread: object) =>
    [{ kind: 'left out', rule: 'value-unreadable', pointer: '/properties/x', message: 'A map.', ...unread }] as const
  const unchanged = (unread: object) => {
    const question = finished(
      replaceQuestion({ ...stored, notes: notes(unread) }, titled('theirs'), undefined, isTaken),
    )
    return question.kind === 'stored' && question.unchanged
  }
  expect([unchanged({ unread: '{}' }), unchanged({})]).toEqual([undefined, 1])
})

test('beside an item that nobody knew there is an ID for the draft, and none beside a known one', () => {
  const known = { how: 'loaded', at: 0, members: titled('theirs') } as const
  const idBeside = (of: typeof known | undefined) => {
    const question = finished(replaceQuestion(stored, titled('mine'), of, isTaken))
    return question.kind === 'stored' && question.newId
  }
  expect([idBeside(undefined), idBeside(known)]).toEqual(['i3', undefined])
})
