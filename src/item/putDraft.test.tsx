// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AclEntryDraft, ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { draftOf, useDraftForm } from './draftForm.ts'
import { reveal } from './opaque.ts'
import { putDraft } from './putDraft.ts'

const entry = fc.record<AclEntryDraft>({
  type: fc.constantFrom('user', 'everyone'),
  accessType: fc.constantFrom('grant', 'deny'),
  value: fc.string({ maxLength: 2 }),
})
const property = fc.record<PropertyDraft>({
  name: fc.constantFrom('a', 'b'),
  type: fc.constantFrom('string', 'int64'),
  value: fc.string({ maxLength: 2 }).map((text) => ({ kind: 'text', text })),
})
const someDraft: fc.Arbitrary<ItemDraft> = fc.record({
  connectionId: fc.string({ maxLength: 2 }),
  itemId: fc.string({ maxLength: 2 }),
  acl: fc.array(entry, { maxLength: 12 }),
  properties: fc.array(property, { maxLength: 12 }),
  content: fc.string({ maxLength: 2 }).map((text) => ({ kind: 'present', type: 'text', text: ropeOf(text) })),
})

test('after putting any draft over any other one, the form holds exactly that', () => {
  fc.assert(
    fc.property(someDraft, someDraft, (before, after) => {
      const { result, unmount } = renderHook(() => useDraftForm(before))
      act(() => putDraft(result.current, before, after))
      const held = draftOf(result.current.getValues())
      expect(held).toEqual(after)
      expect(held.acl.every((member, index) => member === after.acl[index])).toBe(true)
      unmount()
    }),
    { numRuns: 40 },
  )
})

describe('only what differs is set', () => {
  const [one, two] = [
    { type: 'user', accessType: 'grant', value: '1' },
    { type: 'user', accessType: 'grant', value: '2' },
  ] as const
  const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }
  const before: ItemDraft = { ...emptyDraft, acl: [one, two], properties: [title] }
  test.each<[string, Partial<ItemDraft>, readonly string[]]>([
    ['nothing', {}, []],
    ['the item ID', { itemId: 'x' }, ['itemId']],
    ['one entry of two', { acl: [one, { ...two, value: '3' }] }, ['acl']],
    ['an entry less', { acl: [one] }, ['acl']],
    ['the text of a property', { properties: [{ ...title, value: { kind: 'null' } }] }, ['properties']],
    ['the name of a property', { properties: [{ ...title, name: 'subject' }] }, ['properties']],
  ])('%s', (_, change, expected) => {
    const { result } = renderHook(() => useDraftForm(before))
    const names: string[] = []
    const form = result.current
    const setValue: typeof form.setValue = (name, ...rest) => {
      names.push(name)
      form.setValue(name, ...rest)
    }
    act(() => putDraft({ ...form, setValue }, before, { ...before, ...change }))
    expect(names).toEqual(expected)
  })

  test('rows of access stay where a few entries differ, and are others where one more or many do', () => {
    const users = Array.from({ length: 12 }, (_, index) => ({ ...one, value: `${index}` }))
    const wide = { ...before, acl: users }
    const changed = (count: number) => users.map((each, index) => (index < count ? two : each))
    const areSame = (acl: readonly AclEntryDraft[]) => {
      const { result } = renderHook(() => useDraftForm(wide))
      const ids = () => reveal(result.current.getValues('acl')).ids
      const held = ids()
      act(() => putDraft(result.current, wide, { ...wide, acl }))
      return ids().map((id, index) => id === held[index])
    }
    expect(new Set(areSame(changed(8)))).toEqual(new Set([true]))
    expect(new Set(areSame(changed(9)))).toEqual(new Set([false]))
    expect(new Set(areSame([...users, one]))).toEqual(new Set([false]))
  })
})
