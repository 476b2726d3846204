// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type AclEntryDraft, emptyDraft } from '../domain/itemDraft.ts'
import { accessList, draftOf, formOf, useDraftForm } from './draftForm.ts'
import { useRows } from './useRows.ts'

const entry = (value: string): AclEntryDraft => ({ accessType: 'grant', type: 'user', value })
const given = [entry('a'), entry('b'), entry('c')]

test('what is typed into an entry changes it alone, and draws the list not again', () => {
  const { rows, values, renders, ids } = show()
  const before = renders()
  act(() => rows().change(1, entry('typed')))
  expect(values()).toBe('a typed c')
  expect(rows().ids).toBe(ids)
  expect(renders()).toBe(before)
})

test('an entry that is gone meanwhile is not changed', () => {
  const { rows, values } = show()
  act(() => rows().change(3, entry('late')))
  expect(values()).toBe('a b c')
})

test('rows are added, put in between, moved and removed, and the others keep their numbers', () => {
  const { rows, values, ids } = show()
  const [a, b, c] = ids
  act(() => rows().append(entry('z')))
  expect(values()).toBe('a b c z')
  expect(rows().ids.slice(0, 3)).toEqual(ids)
  act(() => rows().move(0, 2))
  expect(rows().ids.slice(0, 3)).toEqual([b, c, a])
  act(() => rows().insert(1, entry('i')))
  expect(values()).toBe('b i c a z')
  act(() => rows().remove([1, 4]))
  expect(values()).toBe('b c a')
  expect(rows().ids).toEqual([b, c, a])
})

test('all entries are changed in their rows, as one change', () => {
  const { rows, acl, values, ids, renders } = show()
  const before = renders()
  const second = acl()[1]
  act(() => rows().changeAll((each, id) => (id === ids[1] ? each : { ...each, value: `${each.value}!` })))
  expect(values()).toBe('a! b c!')
  expect(acl()[1]).toBe(second)
  expect(rows().ids).toBe(ids)
  expect(renders()).toBe(before)
})

test('other entries in the place of all are the very entries, in rows of their own', () => {
  const { rows, acl, ids } = show()
  act(() => rows().replace(given))
  expect(acl().every((each, index) => each === given[index])).toBe(true)
  expect(rows().ids.some((id) => ids.includes(id))).toBe(false)
})

test('another draft has rows of its own, and what changes them stays the same', () => {
  const { rows, form, values, ids } = show()
  const { append } = rows()
  act(() => form().reset(formOf({ ...emptyDraft, acl: [entry('x')] })))
  expect(values()).toBe('x')
  expect(rows().ids).toHaveLength(1)
  expect(ids).not.toContain(rows().ids[0])
  expect(rows().append).toBe(append)
})

test('several changes in one go count from each other', () => {
  const { rows, values } = show()
  act(() => {
    const { remove, append } = rows()
    remove([0])
    remove([0])
    append(entry('d'))
  })
  expect(values()).toBe('c d')
})

function show() {
  const counted = { renders: 0 }
  const { result } = renderHook(() => {
    counted.renders += 1
    const form = useDraftForm({ ...emptyDraft, acl: given })
    return { form, rows: useRows(form, accessList) }
  })
  const acl = () => draftOf(result.current.form.getValues()).acl
  return {
    form: () => result.current.form,
    rows: () => result.current.rows,
    ids: result.current.rows.ids,
    acl,
    values: () =>
      acl()
        .map(({ value }) => value)
        .join(' '),
    renders: () => counted.renders,
  }
}
