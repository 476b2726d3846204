// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { payloadOf } from '../domain/payload/payload.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
// Otherwise it is loaded with the first search, which takes its time.
import './findInSlices.ts'
import { usePayloadFind } from './usePayloadFind.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function show(content: string, query: string) {
  const payload = live(payloadWith(content))
  const { result } = renderHook(() => usePayloadFind(payload, query))
  return {
    count: () => [result.current.progress, result.current.matches.length],
    change: (next: string) => act(() => payload.set(payloadWith(next))),
  }
}

function payloadWith(content: string) {
  return payloadOf({ acl: [], properties: [], content: { value: ropeOf(content), type: 'text' } })
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('the matches come after a moment, and their number is said', async () => {
  const { count } = show('one two one', 'one')
  expect(count()).toEqual(['searching', 0])
  await wait(100)
  expect(count()).toEqual(['done', 2])
  expect(announcement.get().text).toBe('2 matches')
})

test('while the payload changes, what was found stays; when it rests, all is found again, without a word', async () => {
  const { count, change } = show('one', 'one')
  await wait(100)
  announcement.set({ text: '' })
  change('one one')
  await wait(100)
  change('one one one')
  await wait(200)
  expect(count()).toEqual(['done', 1])
  await wait(100)
  expect(count()).toEqual(['done', 3])
  expect(announcement.get().text).toBe('')
})

test('nothing is found for nothing', async () => {
  const { count } = show('one', '')
  await wait(500)
  expect(count()).toEqual(['done', 0])
})
