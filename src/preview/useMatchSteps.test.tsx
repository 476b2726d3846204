// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Match } from '../domain/payload/findInPayload.ts'
import { payloadOf } from '../domain/payload/payload.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { announcement } from '../ui/announce.ts'
import { live } from '../ui/live.ts'
import type { StringPosition } from './expandedStrings.ts'
import { useMatchSteps } from './useMatchSteps.ts'
// Otherwise it is loaded with the first search, which takes its time.
import './findInSlices.ts'

function show(content: string) {
  const payload = live(payloadOf({ acl: [], properties: [], content: { value: ropeOf(content), type: 'text' } }))
  const revealed: Match[] = []
  const expanded: StringPosition[] = []
  const onExpand = (place: StringPosition) => expanded.push(place)
  const onReveal = (match: Match) => revealed.push(match) && 7
  const { result } = renderHook(() => useMatchSteps(payload, { onExpand, onReveal }))
  return { find: () => result.current, revealed, expanded }
}

test('each step reveals a match and says which it is and where; at the end it starts again', async () => {
  const { find, revealed, expanded } = show('one two one')
  act(() => find().changeQuery('one'))
  await waitFor(() => expect(find().count).toBe('2 matches'))
  act(() => find().go(1))
  expect(find().count).toBe('1 of 2')
  expect(announcement.get().text).toBe('1 of 2, line 7')
  act(() => find().go(-1))
  act(() => find().go(1))
  expect(revealed.map(({ offset }) => offset)).toEqual([1, 9, 1])
  expect(expanded).toEqual([])
})

test('a long string is shown whole when a match is in it', async () => {
  const { find, expanded } = show(`${'x'.repeat(2000)}one`)
  act(() => find().changeQuery('one'))
  await waitFor(() => expect(find().count).toBe('1 match'))
  act(() => find().go(1))
  expect(expanded).toEqual([{ pointer: '/content', ordinal: 5 }])
})

test('another query starts anew', async () => {
  const { find } = show('one two')
  act(() => find().changeQuery('one'))
  await waitFor(() => expect(find().count).toBe('1 match'))
  act(() => find().go(1))
  act(() => find().changeQuery('two'))
  expect(find().current).toBeUndefined()
  expect(find().count).toBe('Searching…')
})
