// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { anyDraft } from '../domain/testing/randomDraft.ts'
import { draftOf, formOf, propertyList, useDraftForm } from './draftForm.ts'
import { withMembers } from './rows.ts'

const draft: ItemDraft = {
  connectionId: 'tickets',
  itemId: 'TICKET42',
  acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } },
    { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['x'] } },
  ],
  content: { kind: 'present', type: 'html', text: ropeOf('<p>') },
}

test('any draft comes back from its form, each member the same object', () => {
  fc.assert(
    fc.property(anyDraft, (original) => {
      const back = draftOf(formOf(original))
      expect(back).toEqual(original)
      expect(sameMembers(back, original)).toEqual([...original.acl, ...original.properties, 'content'].map(() => true))
    }),
  )
})

test('a form that holds the members of the previous draft gives that very draft; any other a new one', () => {
  expect(draftOf(formOf(draft), draft)).toBe(draft)
  const changes: readonly Partial<ItemDraft>[] = [
    { connectionId: 'wiki' },
    { itemId: '' },
    { acl: [] },
    { properties: draft.properties.toReversed() },
    { content: { kind: 'absent', type: 'html' } },
  ]
  for (const change of changes) expect(draftOf(formOf({ ...draft, ...change }), draft)).toEqual({ ...draft, ...change })
})

test('the form hands out the members it was given, and an edit replaces one of them only', () => {
  const { result } = renderHook(() => useDraftForm(draft))
  expect(sameMembers(draftOf(result.current.getValues()), draft)).toEqual([true, true, true, true])

  act(() => {
    const rows = propertyList.of(result.current)
    const edited: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'null' } }
    propertyList.put(result.current, withMembers(rows, rows.members.with(0, edited)))
  })
  const edited = draftOf(result.current.getValues())
  expect(edited.properties[0]?.value).toEqual({ kind: 'null' })
  expect(sameMembers(edited, draft)).toEqual([true, false, true, true])
})

test('opening another draft leaves nothing of the first', () => {
  const { result } = renderHook(() => useDraftForm(draft))
  const other: ItemDraft = { ...draft, itemId: 'other', acl: [], properties: draft.properties.slice(1) }
  act(() => result.current.reset(formOf(other)))
  expect(draftOf(result.current.getValues())).toEqual(other)
})

/** For each entry, each property and the content: whether it is the same object. */
function sameMembers(one: ItemDraft, other: ItemDraft): readonly boolean[] {
  return [
    ...one.acl.map((entry, index) => entry === other.acl[index]),
    ...one.properties.map((property, index) => property === other.properties[index]),
    one.content === other.content,
  ]
}
