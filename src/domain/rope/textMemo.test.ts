import { expect, test, vi } from 'vitest'
import { memoizeByText } from './textMemo.ts'

test('a text is asked about once', () => {
  const { asked, remembering } = lengths(10)
  expect(['a', 'bb', 'a', ''].map(remembering)).toEqual([1, 2, 1, 0])
  expect(asked()).toEqual(['a', 'bb', ''])
})

test('what is undefined is remembered too', () => {
  const nothing = vi.fn<() => undefined>()
  const remembering = memoizeByText(nothing, 10)
  remembering('a')
  remembering('a')
  expect(nothing).toHaveBeenCalledTimes(1)
})

test('past its size it starts again, with the same answers', () => {
  const { asked, remembering } = lengths(2)
  expect(['a', 'bb', 'ccc', 'a'].map(remembering)).toEqual([1, 2, 3, 1])
  expect(asked()).toEqual(['a', 'bb', 'ccc', 'a'])
})

test('long texts are not kept', () => {
  const { asked, remembering } = lengths(2)
  const long = 'x'.repeat(101)
  expect([long, long].map(remembering)).toEqual([101, 101])
  expect(asked()).toEqual([long, long])
})

function lengths(most: number) {
  const answer = vi.fn<(text: string) => number>((text) => text.length)
  return { asked: () => answer.mock.calls.map(([text]) => text), remembering: memoizeByText(answer, most) }
}
