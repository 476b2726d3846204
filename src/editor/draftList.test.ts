// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { live } from '../ui/live.ts'
import { createDraftList, type Held, rowsOf, useMember } from './draftList.ts'

interface Word {
  readonly word: string
}

test('a row keeps its id when rows before it go, and those after it come', () => {
  const { list, ids } = listOf('a', 'b', 'c')
  const [, b, c] = ids()
  list.remove(0)
  list.append({ word: 'd' })
  expect(ids().slice(0, 2)).toEqual([b, c])
  expect(new Set(ids()).size).toBe(3)
  expect(list.get().map(({ word }) => word)).toEqual(['b', 'c', 'd'])
})

test('an edit leaves the rows alone; the next change of the list brings their members up to date', () => {
  const { list, words } = listOf('a', 'b')
  const rows = list.rows.get()
  list.replace(1, { word: 'edited' })
  expect(list.rows.get()).toBe(rows)
  expect(words()).toEqual(['a', 'b'])
  list.append({ word: 'c' })
  expect(words()).toEqual(['a', 'edited', 'c'])
  expect(list.rows.get()[0]).toBe(rows[0])
})

test('a component follows one member, and renders for no other', () => {
  const { list } = listOf('a', 'b')
  let renders = 0
  const { result } = renderHook(() => {
    renders += 1
    return useMember(list, 1)
  })
  act(() => list.replace(0, { word: 'other' }))
  expect([result.current.word, renders]).toEqual(['b', 1])
  act(() => list.replace(1, { word: 'edited' }))
  expect([result.current.word, renders]).toEqual(['edited', 2])
})

function listOf(...words: readonly string[]) {
  const members = words.map((word) => ({ word }))
  const held = live<Held<Word>>({ members, rows: rowsOf<Word>(members) })
  const list = createDraftList(held, held.set)
  return {
    list,
    ids: () => list.rows.get().map(({ id }) => id),
    words: () => list.rows.get().map(({ member }) => member.word),
  }
}
