import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { memoizeByList, memoizeEach, noteListEdit, splicedList } from './listEdit.ts'

test('after any edits the answer is the one for the whole list, also for what is made from it', () => {
  const double = memoizeByList<string, readonly string[]>(
    (list) => list.map((each) => each + each),
    (before, edit, added) =>
      splicedList(
        before,
        edit,
        added.map((each) => each + each),
      ),
  )
  const shout = memoizeByList<string, readonly string[]>(
    (list) => list.flatMap((each) => [each, '!']),
    (before, edit, added) =>
      splicedList(
        before,
        edit,
        added.flatMap((each) => [each, '!']),
        2,
      ),
  )
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(list, { minLength: 2, maxLength: 6 }), (lists) => {
      for (const [index, after] of lists.entries()) {
        const before = lists[index - 1]
        if (before !== undefined) noteListEdit(before, after)
        expect(double(after)).toEqual(after.map((each) => each + each))
        expect(shout(double(after))).toEqual(after.flatMap((each) => [each + each, '!']))
      }
    }),
  )
})

test('only what an edit added is worked out anew', () => {
  const worked = vi.fn<(each: number) => number>((each) => each * 2)
  const double = memoizeByList<number, readonly number[]>(
    (list) => list.map(worked),
    (before, edit, added) => splicedList(before, edit, added.map(worked)),
  )
  const before = Array.from({ length: 1000 }, (_, index) => index)
  const after = before.with(500, -1)
  double(before)
  worked.mockClear()
  noteListEdit(before, after)
  expect(double(after)[500]).toBe(-2)
  expect(worked).toHaveBeenCalledTimes(1)
  expect(double(after)).toBe(double(after))
})

test('a list whose origin was never asked about is worked out whole', () => {
  const length = memoizeByList<string, number>(
    (list) => list.length,
    () => -1,
  )
  const after = ['a', 'b']
  noteListEdit(['a'], after)
  expect(length(after)).toBe(2)
  noteListEdit(after, after)
  expect(length(after)).toBe(2)
})

test('of a list that was edited only the elements that are new are asked about', () => {
  const asked: string[] = []
  const each = memoizeEach((element: string) => {
    asked.push(element)
    return element.toUpperCase()
  })
  const before = ['a', 'b', 'c']
  expect(each(before)).toEqual(['A', 'B', 'C'])
  const after = ['a', 'x', 'y', 'c']
  noteListEdit(before, after)
  expect(each(after)).toEqual(['A', 'X', 'Y', 'C'])
  expect(asked.join('')).toBe('abcxy')
  expect(each(after)).toBe(each(after))
})
