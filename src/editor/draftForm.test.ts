import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { anyDraft } from '../domain/testing/randomDraft.ts'
import { createDraftForm } from './draftForm.ts'

const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }
const tags: PropertyDraft = { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['x'] } }
const one = { type: 'user', accessType: 'grant', value: '1' } as const
const two = { ...one, value: '2' }
const draft: ItemDraft = {
  connectionId: 'tickets',
  itemId: 'TICKET42',
  acl: [one, two],
  properties: [title, tags],
  content: { kind: 'present', type: 'html', text: ropeOf('<p>') },
}

test('the form holds the very draft that it was given, and any that is put or set after it', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (before, after) => {
      const form = createDraftForm(before)
      expect(form.get()).toBe(before)
      form.put(after)
      expect(form.get()).toEqual(after)
      expect(form.acl.rows.get()).toHaveLength(after.acl.length)
      form.set(before)
      expect(form.get()).toEqual(before)
      expect(form.properties.rows.get().map(({ member }) => member)).toEqual(before.properties)
    }),
  )
})

test('an edit replaces one member, and shares the others', () => {
  const form = createDraftForm(draft)
  const edited = { ...title, value: { kind: 'null' } } as const
  form.properties.replace(0, edited)
  const now = form.get()
  expect(now.properties[0]).toBe(edited)
  expect(now.properties[1]).toBe(tags)
  expect([now.acl === draft.acl, now.content === draft.content]).toEqual([true, true])
})

test('what changes nothing tells nobody', () => {
  const form = createDraftForm(draft)
  let told = 0
  form.subscribe(() => (told += 1))
  form.set({ itemId: draft.itemId })
  form.put({ ...draft, acl: [one, two] })
  form.acl.replace(1, two)
  expect([told, form.get() === draft]).toEqual([0, true])
})

test('a draft that is put is told once, however much of it differs', () => {
  const form = createDraftForm(draft)
  let told = 0
  form.subscribe(() => (told += 1))
  form.put({ ...emptyDraft, acl: [two, one] })
  expect(told).toBe(1)
})

describe('the rows of a list', () => {
  test.each<[string, (form: ReturnType<typeof createDraftForm>) => void, boolean, boolean]>([
    ['an edit keeps them', ({ acl }) => acl.replace(0, two), true, true],
    ['a draft with other entries keeps those of entries', ({ put }) => put({ ...draft, acl: [two, one] }), true, true],
    ['a draft with an entry less makes them anew', ({ put }) => put({ ...draft, acl: [one] }), false, true],
    [
      'a draft with another text in a property keeps them',
      ({ put }) => put({ ...draft, properties: [{ ...title, value: { kind: 'null' } }, tags] }),
      true,
      true,
    ],
    [
      'a draft with another name makes those of properties anew',
      ({ put }) => put({ ...draft, properties: [{ ...title, name: 'subject' }, tags] }),
      true,
      false,
    ],
    ['a list that is set gets new ones', ({ set }) => set({ properties: [title] }), true, false],
  ])('%s', (_, change, keepsEntries, keepsProperties) => {
    const form = createDraftForm(draft)
    const [entries, properties] = [form.acl.rows.get(), form.properties.rows.get()]
    change(form)
    expect([form.acl.rows.get() === entries, form.properties.rows.get() === properties]).toEqual([
      keepsEntries,
      keepsProperties,
    ])
  })
})
