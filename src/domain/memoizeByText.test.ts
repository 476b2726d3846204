import { expect, test, vi } from 'vitest'
import { memoizeByText } from './memoizeByText.ts'

test('a text is asked about once', () => {
  const { asked, memoized } = lengths(10)
  expect(['a', 'bb', 'a', ''].map(memoized)).toEqual([1, 2, 1, 0])
  expect(asked()).toEqual(['a', 'bb', ''])
})

test('what is undefined is remembered too', () => {
  const nothing = vi.fn<() => undefined>()
  const memoized = memoizeByText(nothing, 10)
  memoized('a')
  memoized('a')
  expect(nothing).toHaveBeenCalledTimes(1)
})

test('past its size it starts again, with the same answers', () => {
  const { asked, memoized } = lengths(2)
  expect(['a', 'bb', 'ccc', 'a'].map(memoized)).toEqual([1, 2, 3, 1])
  expect(asked()).toEqual(['a', 'bb', 'ccc', 'a'])
})

test('long texts are not remembered', () => {
  const { asked, memoized } = lengths(2)
  const long = 'x'.repeat(101)
  expect([long, long].map(memoized)).toEqual([101, 101])
  expect(asked()).toEqual([long, long])
})

function lengths(most: number) {
  const answer = vi.fn<(text: string) => number>((text) => text.length)
  return { asked: () => answer.mock.calls.map(([text]) => text), memoized: memoizeByText(answer, most) }
}
