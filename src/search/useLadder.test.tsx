// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { aMoment, aTarget } from '../sending/stored/testing/someStoredItems.ts'
import { hitsAnswer, ticketSchema, ticketStored } from './testing/searching.tsx'
import { useLadder } from './useLadder.ts'

afterEach(() => void vi.useRealTimers())

const connections = () => json({ value: [{ id: 'tickets', name: 'T', state: 'ready' }] })
const me = () => json({ id: 'a', displayName: 'Ada', userType: 'Member' })
const verdictOf = ({ rungs }: ReturnType<typeof useLadder>) => rungs.find(({ name }) => name === 'searchable')?.verdict

test('while it waits for the index, search is asked again by itself, and nothing else is', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { result, sent } = show([
    connections(),
    me(),
    hitsAnswer(),
    hitsAnswer(),
    hitsAnswer('TICKET42'),
    hitsAnswer('TICKET42'),
  ])
  expect(sent).toHaveLength(0)
  act(() => result.current.check())
  expect(result.current.asking).toBe('everything')
  await waitFor(() => expect(result.current.nextLook).toBe(aMoment + 60_000 + 5000))
  expect(verdictOf(result.current)).toBe('notYet')
  expect(sent).toHaveLength(4)
  await act(() => vi.advanceTimersByTimeAsync(5000))
  await waitFor(() => expect(verdictOf(result.current)).toBe('yes'))
  expect(sent).toHaveLength(6)
  expect(result.current.nextLook).toBeUndefined()
})

test('looking again can be ended', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { result, sent } = show([connections(), me(), hitsAnswer(), hitsAnswer()])
  act(() => result.current.check())
  await waitFor(() => expect(result.current.nextLook).toBeDefined())
  act(() => result.current.stop())
  expect(result.current.nextLook).toBeUndefined()
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(sent).toHaveLength(4)
  act(() => result.current.check())
  expect(result.current.asking).toBe('everything')
})

test('Copilot is asked once, and what is known stays', async () => {
  const retrieval = json({ retrievalHits: [{ webUrl: 'https://tickets.example/42' }] })
  const { result, sent } = show([connections(), me(), hitsAnswer('TICKET42'), hitsAnswer('TICKET42'), retrieval])
  act(() => result.current.askCopilot())
  expect(sent).toHaveLength(0)
  act(() => result.current.check())
  await waitFor(() => expect(verdictOf(result.current)).toBe('yes'))
  await waitFor(() => expect(result.current.asking).toBeUndefined())
  act(() => result.current.askCopilot())
  await waitFor(() => expect(result.current.observation?.facts.copilot).toEqual({ kind: 'ok', value: true }))
  expect(verdictOf(result.current)).toBe('yes')
  expect(sent).toHaveLength(5)
})

test('what it came to is there again when the tab comes back, for the same person', async () => {
  const { result, unmount, ports } = show([connections(), me(), hitsAnswer('TICKET42'), hitsAnswer('TICKET42')])
  act(() => result.current.check())
  await waitFor(() => expect(verdictOf(result.current)).toBe('yes'))
  unmount()
  const again = (owner: string) => renderHook(() => useLadder(ports, aTarget, owner)).result.current.observation
  expect(again('ada')).toBeDefined()
  expect(again('ben')).toBeUndefined()
})

function show(answers: readonly Response[]) {
  const { client, sent } = fakeGraph(answers)
  const ports = {
    client,
    apiVersion: 'beta',
    stored: ticketStored(),
    tenantId: 'tenant',
    nameOf: () => undefined,
    schema: ticketSchema,
    now: () => aMoment + 60_000,
  } as const
  return { ...renderHook(() => useLadder(ports, aTarget, 'ada')), sent, ports }
}
