// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Opening } from '../session/switchDraft.ts'
import { useOpening } from './useOpening.ts'

test('a draft that opens is told', async () => {
  const { told, leaveFor } = show()
  await leaveFor('opened')
  expect(told).toEqual(['', 'opened'])
})

test('one that is gone is said to be', async () => {
  const { told, leaveFor } = show()
  await leaveFor('gone')
  expect(told).toEqual(['', 'This draft is no longer on this device.'])
})

test('before the draft in the form gets lost, the user is asked; it opens all the same', async () => {
  const { told, forced, leaveFor, unsafe } = show()
  await leaveFor('unsafe')
  expect([told, forced]).toEqual([[''], [false]])
  await act(async () => unsafe()?.openAnyway())
  expect([told, forced]).toEqual([
    ['', 'opened'],
    [false, true],
  ])
})

test('or the user stays', async () => {
  const { told, leaveFor, unsafe } = show()
  await leaveFor('unsafe')
  act(() => unsafe()?.stay())
  expect([unsafe(), told]).toEqual([undefined, ['']])
})

function show() {
  const told: string[] = []
  const forced: boolean[] = []
  const { result } = renderHook(() =>
    useOpening(
      (trouble) => told.push(trouble),
      () => told.push('opened'),
    ),
  )
  return {
    told,
    forced,
    unsafe: () => result.current.unsafe,
    leaveFor: (opening: Opening) =>
      act(async () =>
        result.current.leaveFor(async (isForced) => {
          forced.push(isForced)
          return isForced ? 'opened' : opening
        }),
      ),
  }
}
